package id.pendamping.webchat;

class InMemoryTravelOffsetTest extends TravelOffsetContract {

    @Override
    protected TravelOffset open() {
        return new InMemoryTravelOffset();
    }
}
