package id.pendamping.console.exports;

import id.pendamping.console.exports.Table.Choice;
import id.pendamping.console.exports.Table.Taker;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Everybody who agrees to be counted now. Whoever withdrew that is left out, and of whoever was erased there is nothing.
 */
record Agreeing(Courses courses) {

    private static final int PAGE = 500;

    /** @param course with the pseudonym of its person in this export */
    record Line(String pseudonym, Course course) {
    }

    /** Page by page, each in the order of its pseudonyms, so that not even the order is the same in two exports. */
    void pages(Choice choice, Taker<List<Line>> taker) throws IOException {
        List<Course> page = courses.after("", PAGE);
        while (!page.isEmpty()) {
            taker.take(page.stream()
                    .filter(it -> it.consents().service() && (!choice.research() || it.consents().research()))
                    .map(it -> new Line(choice.pseudonyms().of(it.person()), it))
                    .sorted(Comparator.comparing(Line::pseudonym)).toList());
            page = courses.after(page.getLast().person(), PAGE);
        }
    }

    void each(Choice choice, Taker<Line> taker) throws IOException {
        pages(choice, page -> {
            for (Line line : page) {
                taker.take(line);
            }
        });
    }
}
