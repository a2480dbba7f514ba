package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.util.List;

final class PastedNamesReaderTest {
    @Test
    void keepsNamesInTwoScriptsAsWritten() {
        assertNames(
                "The participants include: Yan Meihua (严美花), Piao Dong(朴东)，Cui Li （崔丽）、Jin Shi"
                        + " (金石)。",
                "Yan Meihua (严美花)",
                "Piao Dong(朴东)",
                "Cui Li （崔丽）",
                "Jin Shi (金石)");
    }

    @Test
    void takesEverySeparatorAndAnAndBeforeTheLast() {
        assertNames(
                "Ann Example; Bob Sample；Cho Test and Dan Trial",
                "Ann Example",
                "Bob Sample",
                "Cho Test",
                "Dan Trial");
        assertNames(
                "Ann Example, Bob Sample, and Cho Test.", "Ann Example", "Bob Sample", "Cho Test");
        assertNames("Ann Exemple, Bob Essai et Cho Test", "Ann Exemple", "Bob Essai", "Cho Test");
        assertNames("张三、李四和王小五", "张三", "李四", "王小五");
        assertNames("张三，李四及王小五。", "张三", "李四", "王小五");
        assertNames("홍길동, 성춘향 및 이몽룡", "홍길동", "성춘향", "이몽룡");
        assertNames("张三　李四　王小五", "张三", "李四", "王小五");
    }

    @Test
    void doesNotTearNamesThatContainAnAnd() {
        assertNames("李和平、欧阳和平", "李和平", "欧阳和平");
        assertNames("Andrew Sandman, Etta Band", "Andrew Sandman", "Etta Band");
    }

    @Test
    void dropsOnlyWhatLooksLikeALeadIn() {
        assertNames(
                "Members of \"Example Forum\", attending: Ann Example, Bob Sample.",
                "Ann Example",
                "Bob Sample");
        assertNames("签名者名单：张三、李四", "张三", "李四");
        assertNames("Signatories:\nAnn Example\nBob Sample", "Ann Example", "Bob Sample");
        assertEquals(List.of("paste.sentence"), keys("Ann: Bob"));
    }

    @Test
    void keepsFullStopsThatBelongToTheName() {
        assertNames("Ann Example Jr.", "Ann Example Jr.");
        assertNames("Bob J. K.\nSample, J. K.", "Bob J. K.", "Sample", "J. K.");
        assertNames(
                "Ann Example, Jr., Bob Sample, Ph.D., Cho Test.",
                "Ann Example, Jr.",
                "Bob Sample, Ph.D.",
                "Cho Test");
    }

    @Test
    void takesNumbersAndBulletsOff() {
        assertNames(
                "1. Ann Example\n2) Bob Sample\n（3）张三\n4、李四\n- Cho Test\n• Dan Trial",
                "Ann Example",
                "Bob Sample",
                "张三",
                "李四",
                "Cho Test",
                "Dan Trial");
    }

    @Test
    void knowsTheLineOfEachName() {
        List<SignatoryDraft> drafts =
                read("\nAnn Example\n\nBob Sample, Cho Test\n").value().orElseThrow();
        assertEquals(List.of(2, 4, 4), drafts.stream().map(SignatoryDraft::line).toList());
    }

    @Test
    void leavesCommasWithinBracketsAlone() {
        assertNames(
                "Ann Example (Chair, Forum), Bob Sample",
                "Ann Example (Chair, Forum)",
                "Bob Sample");
    }

    @Test
    void takesOneCommaOnEachLineForThePlaceAndSaysSo() {
        Read<List<SignatoryDraft>> read = read("Ann Example, Geneva\nBob Sample, Seoul\n");
        assertEquals(List.of("paste.places"), read.problems().stream().map(Problem::key).toList());
        assertEquals("Seoul", read.value().orElseThrow().getLast().place());
        assertNames(
                "Jin Shi (金石), Cui Li (崔丽)\nPiao Dong (朴东), Yan Meihua (严美花)",
                "Jin Shi (金石)",
                "Cui Li (崔丽)",
                "Piao Dong (朴东)",
                "Yan Meihua (严美花)");
        assertNames("Ann Example, Bob Sample", "Ann Example", "Bob Sample");
    }

    @Test
    void refusesWhatIsNoName() {
        Read<List<SignatoryDraft>> read =
                read(
                        """
                        Ann Example
                        They came from many places to stand before the gate together.
                        Bob Sample (open
                        https://example.org
                        2012
                        and others
                        Cho Test\
                        """);
        assertEquals(
                List.of(
                        "2 paste.sentence",
                        "3 paste.bracket",
                        "4 paste.sentence",
                        "5 name.no-letter",
                        "6 paste.others"),
                read.problems().stream().map(p -> p.place().line() + " " + p.key()).toList());
        assertEquals(2, read.value().orElseThrow().size());
    }

    @Test
    void warnsOfHalfNames() {
        assertEquals(List.of("paste.doubtful"), keys("Ann Example, Bob"));
    }

    @Test
    void refusesAnEmptyText() {
        assertTrue(read(" \n\n").value().isEmpty());
        assertEquals(List.of("paste.empty"), keys(""));
    }

    private static void assertNames(String text, String... names) {
        List<SignatoryDraft> drafts = read(text).value().orElse(List.of());
        assertEquals(
                List.of(names),
                drafts.stream().map(draft -> draft.name().asSigned()).toList(),
                () -> read(text).problems().toString());
    }

    private static List<String> keys(String text) {
        return read(text).problems().stream().map(Problem::key).toList();
    }

    private static Read<List<SignatoryDraft>> read(String text) {
        return new PastedNamesReader().read(text);
    }
}
