/**
 * The project's own documents as pages at {@code /docs}: what stands in the folder of documents, packaged with the
 * program. Everybody may read them; they know nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.pendamping.docs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
