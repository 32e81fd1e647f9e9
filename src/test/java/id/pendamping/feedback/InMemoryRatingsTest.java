package id.pendamping.feedback;

class InMemoryRatingsTest extends RatingsContract {

    @Override
    protected Ratings open() {
        return new InMemoryRatings();
    }
}
