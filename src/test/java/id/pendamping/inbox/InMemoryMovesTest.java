package id.pendamping.inbox;

class InMemoryMovesTest extends MovesContract {

    @Override
    protected Moves open() {
        return new InMemoryMoves();
    }
}
