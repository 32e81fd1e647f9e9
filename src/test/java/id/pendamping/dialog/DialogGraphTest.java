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
                    s0["hi<br>Halo #lt;b#gt;kawan#lt;/b#gt; #quot;baru#quot;, ini kalimat y…"]
                    s0 --> s1
                    s1[/"q<br>Mau?"/]
                    s1 -- "a" --> s5
                    s1 --> s2
                    s1 -. "silence" .-> s6
                    s2{"route"}
                    s2 -- "me.language == 'id' and 1 #lt; 2" --> s3
                    s2 -- "otherwise" --> s4
                    s3["set<br>chosen"]
                    s3 --> s6
                    s4[["call<br>d"]]
                    s4 --> s6
                    s5[/"quiz<br>quiz of 2"/]
                    s5 --> s6
                    s5 -. "silence" .-> s6
                    s6(["end"])
                """);
    }
}
