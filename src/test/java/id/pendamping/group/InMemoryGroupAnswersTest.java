package id.pendamping.group;

class InMemoryGroupAnswersTest extends GroupAnswersContract {

    @Override
    protected GroupAnswers open() {
        return new InMemoryGroupAnswers();
    }
}
