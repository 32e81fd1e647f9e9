package id.pendamping.staff;

class InMemoryAuditTrailTest extends AuditTrailContract {

    @Override
    protected AuditTrail open() {
        return new InMemoryAuditTrail();
    }
}
