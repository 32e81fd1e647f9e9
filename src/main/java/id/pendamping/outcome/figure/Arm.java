package id.pendamping.outcome.figure;

/**
 * One arm of an experiment.
 *
 * @param reached those of its people who came to what the experiment is about; its n is everybody who was put in this
 *            arm, also those who left (else whoever an arm drives away would make it look better)
 */
public record Arm(String name, Share reached) {
}
