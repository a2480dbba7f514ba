package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.exchange.ListPreview.Line;
import org.petitiondesk.exchange.table.TableForm;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.MappedColumn;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SignatoryPreviewReaderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String LIST =
            """
            姓名;拼音;城市;公开;备注;signed on
            金海山;Jin Haishan;柏林;public;微信群;3 May 2026
            ;;柏林;public;;
            单文波;Shan Wenbo;悉尼;perhaps;;
            朴美兰;Piao Meilan;洛杉矶;;;
            """;

    @TempDir private Path folder;

    private ListPreview<SignatoryDraft> preview(ListForm form, int most) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, LIST.getBytes(GB18030));
        return new SignatoryPreviewReader(most).read(file, form);
    }

    private static ColumnMapping mapping(String... fields) {
        return new ColumnMapping.All(
                Stream.of(fields)
                        .map(field ->
                                new MappedColumn(
                                        "", Optional.of(field).filter(word -> !word.isEmpty())))
                        .toList());
    }

    @Test
    void tellsWhatWasFoundOut() throws IOException {
        ListPreview<SignatoryDraft> preview = preview(ListForm.FOUND_OUT, 10);
        assertEquals(GB18030, preview.encoding().orElseThrow().charset());
        assertEquals(Optional.of(';'), preview.delimiter());
        assertTrue(preview.hasHeadings());
        assertEquals(new MappedColumn("姓名", Optional.of("name")), preview.columns().getFirst());
        assertEquals(Optional.of("place"), preview.columns().get(2).field());
        assertEquals(Optional.empty(), preview.columns().get(4).field());
        assertFalse(preview.isMore());
    }

    @Test
    void showsLinesAsTheyWouldBeStoredAndWhyOthersAreRefused() throws IOException {
        List<Line<SignatoryDraft>> lines = preview(ListForm.FOUND_OUT, 10).lines();
        assertEquals(4, lines.size());
        assertEquals(2, lines.getFirst().number());
        assertEquals("2026-05-03", lines.getFirst().cells().get(5));
        assertTrue(lines.getFirst().draft().isPresent());
        assertEquals(
                List.of("name.missing"),
                lines.get(1).problems().stream().map(Problem::key).toList());
        assertTrue(lines.get(1).draft().isEmpty());
        assertTrue(lines.get(3).draft().orElseThrow().consent().isEmpty());
    }

    @Test
    void readsNoFurtherThanIsShown() throws IOException {
        ListPreview<SignatoryDraft> preview = preview(ListForm.FOUND_OUT, 2);
        assertEquals(2, preview.lines().size());
        assertTrue(preview.isMore());
    }

    @Test
    void readsAsAPersonSays() throws IOException {
        ListForm form =
                new ListForm(
                        new TableForm(Optional.of(GB18030), Optional.of(';')),
                        Optional.of(true),
                        mapping("", "name", "place"));
        ListPreview<SignatoryDraft> preview = preview(form, 10);
        assertEquals(Optional.empty(), preview.columns().getFirst().field());
        assertEquals(
                "Jin Haishan", preview.lines().getFirst().draft().orElseThrow().name().asSigned());
        assertTrue(preview.lines().getFirst().draft().orElseThrow().consent().isEmpty());
    }

    @Test
    void showsLinesAlsoOfAListWithoutAName() throws IOException {
        ListForm form =
                new ListForm(TableForm.FOUND_OUT, Optional.of(true), mapping("", "", "place"));
        ListPreview<SignatoryDraft> preview = preview(form, 10);
        assertEquals(4, preview.lines().size());
        assertEquals("list.no-name-column", preview.problems().getLast().key());
    }

    @Test
    void takesTheFirstLineForASignatoryWhereAPersonSaysSo() throws IOException {
        ListForm form = new ListForm(TableForm.FOUND_OUT, Optional.of(false), mapping("name"));
        assertEquals(5, preview(form, 10).lines().size());
    }

    @Test
    void showsPastedNames() {
        ListPreview<SignatoryDraft> preview =
                new SignatoryPreviewReader(10).read("Jin Yulan (金玉兰), Maria Sample");
        assertFalse(preview.isTable());
        assertEquals("Jin Yulan (金玉兰)", preview.lines().getFirst().cells().getFirst());
        assertEquals(2, preview.lines().size());
        assertEquals(Optional.empty(), preview.lines().getFirst().draft().orElseThrow().consent());
    }
}
