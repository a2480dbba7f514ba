package org.petitiondesk.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class DelimitedTableTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String text = "name;town;date\nKim Example;Seoul;2012-09-22\nAn Other;Busan;\n";
        assertEquals(
                List.of("1 name|town|date", "2 Kim Example|Seoul|2012-09-22", "3 An Other|Busan|"),
                read(text.replace(";", delimiter)));
    }

    @Test
    void prefersTheDelimiterThatTheHeadingHas() throws IOException {
        assertEquals(
                List.of(
                        "1 name|address",
                        "2 Example, Ann|1 Street, Town",
                        "3 Sample, Bob|2 Road, City"),
                read("name;address\nExample, Ann;1 Street, Town\nSample, Bob;2 Road, City\n"));
    }

    @Test
    void takesOneColumnForOneColumn() throws IOException {
        assertEquals(List.of("1 Ann Example", "2 Bob Sample"), read("Ann Example\nBob Sample"));
    }

    @Test
    void obeysTheNoteThatExcelPutsFirst() throws IOException {
        assertEquals(List.of("2 name|town", "3 Ann|Seoul"), read("sep=;\nname;town\nAnn;Seoul\n"));
    }

    @Test
    void countsLinesOfTheFileWhateverEndsThem() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertEquals(
                    List.of("1 a|b", "3 c\nd|e", "5 f|g"),
                    read("a,b\n\n\"c\nd\",e\nf,g".replace("\n", end)));
        }
    }

    @Test
    void keepsTheRowsAfterAQuotationThatIsNeverClosed() throws IOException {
        assertEquals(
                List.of("1 name|town", "2 table.unclosed-quote", "3 Bob|Busan", "4 Cho|Jeju"),
                read("name,town\n\"Ann,Seoul\nBob,Busan\nCho,Jeju\n"));
        assertEquals(
                List.of("1 name|town", "2 table.unclosed-quote", "3 Bob|Busan", "4 Cho|Jeju"),
                read("name,town\n\"Ann,Seoul\n\"Bob\",\"Busan\"\nCho,Jeju\n"));
        assertEquals(
                List.of("1 name|town", "2 table.unclosed-quote", "3 Bob|Busan"),
                read("name,town\n\"Ann,\"Seoul\"\nBob,Busan\n"));
    }

    @Test
    void mendsMarksThatWereNotDoubled() throws IOException {
        assertEquals(
                List.of(
                        "1 name|town",
                        "2 table.stray-quote",
                        "2 Ann \"An\" Lee|Seoul",
                        "3 Bob|Busan"),
                read("name,town\n\"Ann \"An\" Lee\",Seoul\nBob,Busan\n"));
    }

    @Test
    void leavesMarksWithinPlainCellsAlone() throws IOException {
        assertEquals(
                List.of("1 name|town", "2 Ann \"An\" Lee|Seoul", "3 say \"yes\"|\"x\"y"),
                read("name,town\nAnn \"An\" Lee,Seoul\n\"say \"\"yes\"\"\",\"\"\"x\"\"y\"\n"));
    }

    @Test
    void keepsCellsThatLookLikeFormulasAsText() throws IOException {
        assertEquals(
                List.of("1 name|town", "2 =1+1|+41", "3 -x|@y", "4 =apostrophe|'tis"),
                read("name,town\n=1+1,+41\n-x,@y\n'=apostrophe,'tis\n"));
    }

    @Test
    void guardsWhatBecomesAFormulaWhereAnotherDelimiterIsExpected() throws IOException {
        List<String> row =
                List.of("Ann;=HYPERLINK(1)", "a,'+b", "\t-c", "line\n@d", "Lee; Kim, 3-4", "'=e");
        Path file = folder.resolve("guarded.csv");
        try (TableWriter table = DelimitedTableWriter.csv(Files.newOutputStream(file))) {
            table.row(row);
        }
        String written = Files.readString(file);
        assertTrue(written.contains("Ann;'=HYPERLINK(1)"), written);
        assertTrue(written.contains("line\n'@d"), written);
        assertTrue(written.contains("\"Lee; Kim, 3-4\""), written);
        Collected read = new Collected();
        TableReader.read(file, new TableForm(Optional.empty(), Optional.of(',')), read);
        assertEquals(List.of("1 " + String.join("|", row)), read.all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void readsEveryEncoding(String charset) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, "姓名,城市\n金海,延吉\n朴美花,图们\n".getBytes(Charset.forName(charset)));
        List<String> rows = Collected.of(file);
        assertTrue(rows.containsAll(List.of("1 姓名|城市", "2 金海|延吉", "3 朴美花|图们")), rows::toString);
    }

    @Test
    void leavesOutALineThatIsNoRow() throws IOException {
        String longLine = "x".repeat(1 << 20);
        assertEquals(
                List.of("1 a|b", "2 table.line-too-long", "3 c|d"),
                read("a,b\n" + longLine + "\nc,d\n"));
    }

    @Test
    void stopsWhenTheSinkHasEnough() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "a\nb\nc\n");
        int[] rows = {0};
        TableReader.read(
                file,
                new RowSink() {
                    @Override
                    public boolean row(Row row) {
                        return ++rows[0] < 2;
                    }

                    @Override
                    public boolean problem(Problem problem) {
                        return true;
                    }
                });
        assertEquals(2, rows[0]);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = folder.resolve("picture.csv");
        Files.write(file, new byte[] {0, 1, 2, 3, 0, 5, (byte) 0x89, 7});
        assertEquals(List.of("0 table.not-text"), Collected.of(file));
    }

    private List<String> read(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return Collected.of(file);
    }
}
