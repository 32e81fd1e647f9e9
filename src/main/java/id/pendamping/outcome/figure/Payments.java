package id.pendamping.outcome.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * Paying on time, gathered one member at a time. A bill counts once its due day is over; before that nobody can be
 * late, and to count only those who are early would flatter. By bill: bills on time of bills due. By member: members of
 * whose due bills every one was on time, of members with a due bill. The two answer different questions and are told
 * together.
 */
public final class Payments {

    private final LocalDate today;
    private long bills;
    private long onTime;
    private long open;
    private long openRupiah;
    private long members;
    private long alwaysOnTime;
    private long behind;

    /** @param today the first day that is not over yet */
    public Payments(LocalDate today) {
        this.today = today;
    }

    /** @param ofOneMember all the bills of one member */
    public void add(List<Bill> ofOneMember) {
        List<Bill> due = ofOneMember.stream().filter(bill -> bill.due().isBefore(today)).toList();
        if (due.isEmpty()) {
            return;
        }
        List<Bill> unpaid = due.stream().filter(Bill::isOpen).toList();
        long inTime = due.stream().filter(Bill::isOnTime).count();
        bills += due.size();
        onTime += inTime;
        open += unpaid.size();
        openRupiah += unpaid.stream().mapToLong(Bill::rupiah).sum();
        members++;
        alwaysOnTime += inTime == due.size() ? 1 : 0;
        behind += unpaid.isEmpty() ? 0 : 1;
    }

    public Share onTimeByBill() {
        return Share.of(onTime, bills);
    }

    public Share onTimeByMember() {
        return Share.of(alwaysOnTime, members);
    }

    /** Paid, but after the due day. */
    public Share lateByBill() {
        return Share.of(bills - onTime - open, bills);
    }

    /** Due and not reported as paid: whether it was paid all the same is unknown here. */
    public Share openByBill() {
        return Share.of(open, bills);
    }

    /** Members with a bill in arrears, as far as they reported. */
    public Share membersBehind() {
        return Share.of(behind, members);
    }

    /** The sum of the bills in arrears, in rupiah. */
    public long arrears() {
        return openRupiah;
    }
}
