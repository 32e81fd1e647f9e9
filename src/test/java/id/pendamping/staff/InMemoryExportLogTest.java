package id.pendamping.staff;

class InMemoryExportLogTest extends ExportLogContract {

    @Override
    protected ExportLog open() {
        return new InMemoryExportLog();
    }
}
