package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialogGraphTest {

    @Test
    void drawsEveryWay() {
        Content content = ContentFixture.read("""
                dialog: d
                title: {id: D, en: D}
                silence: [{after: 7d, go: end}]
                steps:
                  - {id: hi, say: {id: "Halo <b>kawan</b> \\"baru\\", ini kalimat yang cukup panjang", en: Hello}}
                  - id: q
                    ask: choice
                    text: {id: "Mau?", en: "Want to?"}
                    options:
                      - {value: a, label: {id: Ya, en: Sure}, go: quiz}
                      - {value: b, label: {id: Nanti, en: Later}}
                  - id: route
                    branch: [{when: "me.language == 'id' and 1 < 2", go: set}, {go: call}]
                  - {id: set, event: chosen, next: end}
                  - {id: call, call: d, next: end}
                  - {id: quiz, quiz: [bank/Q1, bank/Q2]}
                  - {id: end, end: true}
                """);

        assertThat(DialogGraph.mermaid(content.dialog("d"))).isEqualTo("""
                flowchart TD
                  s_hi["hi: Halo #lt;b#gt;kawan#lt;/b#gt; #quot;baru#quot;, ini kalimat y…"]
                  s_hi --> s_q
                  s_q[/"q: Mau?"/]
                  s_q -- "a" --> s_quiz
                  s_q --> s_route
                  s_q -. "silence" .-> s_end
                  s_route{"route"}
                  s_route -- "me.language == 'id' and 1 #lt; 2" --> s_set
                  s_route -- "otherwise" --> s_call
                  s_set["set: chosen"]
                  s_set --> s_end
                  s_call[["call: d"]]
                  s_call --> s_end
                  s_quiz[/"quiz: quiz of 2"/]
                  s_quiz --> s_end
                  s_quiz -. "silence" .-> s_end
                  s_end(["end"])
                """);
    }
}
