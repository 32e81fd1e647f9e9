package id.pendamping.dialog;

/**
 * A dialog that was read and is not yet checked as a whole.
 *
 * @param whole false when a step is missing because it could not be read: then its ways cannot be judged
 */
record DraftDialog(Dialog dialog, DialogOutline outline, boolean whole) {
}
