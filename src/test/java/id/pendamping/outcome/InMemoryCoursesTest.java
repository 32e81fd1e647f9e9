package id.pendamping.outcome;

class InMemoryCoursesTest extends CoursesContract {

    @Override
    protected Courses open() {
        return new InMemoryCourses();
    }
}
