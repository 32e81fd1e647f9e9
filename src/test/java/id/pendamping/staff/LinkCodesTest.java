package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkCodesTest {

    @Test
    void theSameOccasionGivesTheSameCodeAndAnotherAnother() {
        LinkCodes codes = LinkCodes.random();
        assertThat(codes.of("in:1")).matches(LinkCodes.PATTERN).isEqualTo(codes.of("in:1"));
        assertThat(codes.of("in:2")).isNotEqualTo(codes.of("in:1"));
        assertThat(LinkCodes.random().of("in:1")).isNotEqualTo(codes.of("in:1"));
    }
}
