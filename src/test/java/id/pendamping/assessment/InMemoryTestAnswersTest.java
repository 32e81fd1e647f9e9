package id.pendamping.assessment;

class InMemoryTestAnswersTest extends TestAnswersContract {

    private final InMemoryTestAnswers answers = new InMemoryTestAnswers();

    @Override
    protected TestAnswers open() {
        return answers;
    }

    @Override
    protected long kept() {
        return answers.answers().size();
    }
}
