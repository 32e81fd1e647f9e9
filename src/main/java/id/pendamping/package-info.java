@org.jspecify.annotations.NullMarked
package id.pendamping;
