package id.pendamping.casework;

class InMemoryRemarksTest extends RemarksContract {

    @Override
    protected Remarks open() {
        return new InMemoryRemarks();
    }
}
