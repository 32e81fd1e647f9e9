/**
 * Tables to take along: people, answers, events, payments and groups as CSV or XLSX, without names unless somebody who
 * may see them asks for them with a reason, and with a codebook made of the same columns. No file is kept here.
 */
@NullMarked
package id.pendamping.console.exports;

import org.jspecify.annotations.NullMarked;
