package id.pendamping.simulation;

/** What everybody answers alike, whatever study they are in. */
final class Habits {

    private Habits() {
    }

    static Actor of(Actor actor, String called) {
        return actor.choosing("start/hello", "yes").choosing("consents/service", "yes")
                .choosing("consents/reminders", "yes").choosing("consents/research", "yes")
                .choosing("consents/sharing", "yes").choosing("baseline/intro", "yes").typing("baseline/name", called)
                .choosing("pretest/intro", "yes").choosing("posttest/intro", "yes").choosing("lesson-1/*", "yes")
                .choosing("lesson-2/*", "yes").choosing("lesson-3/*", "yes").choosing("lesson-4/*", "yes")
                .choosing("lesson-5/*", "yes").choosing("bills/what", "change").choosing("bills/class", "3")
                .typing("bills/people", "4").choosing("bills/day", "usual").choosing("bills/lead", "3,0")
                .choosing("bills/hours", "day").choosing("bills/confirm", "yes").choosing("paid/bill", "jkn")
                .choosing("paid/reply", "yes").choosing("paid/when", "today").choosing("paid/months", "1")
                .skipping("paid/proof");
    }
}
