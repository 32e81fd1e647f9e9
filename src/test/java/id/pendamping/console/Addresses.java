package id.pendamping.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Every page of the console that a coordinator can open, with each of its filters; files are no pages. */
final class Addresses {

    /** Below the root of the console; what stands in braces is the id of one of them. */
    private static final List<String> ALL = List.of("", "?whole=true", "stages",
            "people", "people?state=stuck", "people?state=overdue", "people?stage=registered", "people?work=fisher",
            "people?area=java", "people?jkn_status=active", "people?bpu_status=never", "people?group={group}",
            "people?helper={staff}", "people?language=en", "people?silence=stopped", "people?silence=unreachable",
            "people?heard=30", "people?work=fisher&area=java", "people?stage=contributed&heard=30",
            "people?after={last}", "people/new", "people/import", "people/{person}", "people/{person}?page=2",
            "people/{person}/merge",
            "groups", "groups?stage=waiting", "groups?stage=outside", "groups/{group}", "groups/{group}/poster",
            "broadcasts", "broadcasts?which=open", "broadcasts?which=over", "broadcasts?page=3", "broadcasts/new",
            "broadcasts/check?when=now", "broadcasts/kept", "broadcasts/kept?kind=text", "broadcasts/{broadcast}",
            "broadcasts/{broadcast}/progress", "broadcasts/{broadcast}/missed",
            "broadcasts/{broadcast}/missed?state=unknown",
            "reminders", "reminders?whole=true", "reminders/week", "reminders/month", "reminders/fell",
            "reminders/fell?state=unknown",
            "helpdesk", "helpdesk?show=mine", "helpdesk?show=answered", "helpdesk?show=closed",
            "helpdesk/queue?seen=-&opened={opened}", "helpdesk/{ticket}",
            "helpdesk/{ticket}/talk?seen=-&opened={opened}",
            "clinics", "clinics?show=past", "clinics/new", "clinics/{clinic}", "clinics/{clinic}/edit",
            "clinics/{clinic}/sheet",
            "lists", "lists/{list}", "lists/{list}/import",
            "evaluation", "evaluation/funnel", "evaluation/funnel?by=area", "evaluation/funnel?by=work",
            "evaluation/funnel?by=group", "evaluation/funnel?by=helper", "evaluation/funnel?by=period",
            "evaluation/survey", "evaluation/paying", "evaluation/notes",
            "trend?every=month", "trend?every=week", "trend/projection", "experiments", "experiments?goal=contribution",
            "report", "report?for=area:java", "report?for=group:{group}",
            "exports", "exports/codebook/people", "exports/codebook/events",
            "dialogs", "dialogs/talk/{dialog}", "dialogs/facts", "dialogs/problems",
            "programme", "programme/new", "programme/new?template=jkn_desa", "programme/{programme}",
            "users", "audit", "audit?member={staff}", "audit?area=person", "audit?day={day}",
            "audit?member={staff}&area=ticket&page=4", "settings", "settings/sample", "account", "login");

    private Addresses() {
    }

    /** @param ids by what they stand for in braces */
    static List<String> all(Map<String, String> ids) {
        List<String> all = new ArrayList<>();
        for (String address : ALL) {
            String filled = Section.ROOT + (address.isEmpty() || address.startsWith("?") ? "" : "/") + address;
            for (Entry<String, String> id : ids.entrySet()) {
                filled = filled.replace("{" + id.getKey() + "}", id.getValue());
            }
            if (filled.contains("{")) {
                throw new IllegalArgumentException("nothing known for " + filled);
            }
            all.add(filled);
        }
        return all;
    }
}
