package org.petitiondesk.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Spreadsheets that were made to exhaust the program end in one line, soon, in a process with as
 * much memory as the program may take, which they would fill many times over.
 */
final class XlsxBombTest {
    private static final int SOON_SECONDS = 20;
    private static final String MEMORY = "-Xmx512m";
    private static final String SHEET = "/xl/worksheets/sheet1.xml";

    @TempDir private Path folder;

    /** Writes what stands in the sheet. */
    private interface Content {
        void to(Writer sheet) throws IOException;
    }

    private Path bomb(Content content) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("name");
            book.write(target);
        }
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Writer sheet =
                        Files.newBufferedWriter(zip.getPath(SHEET), StandardCharsets.UTF_8)) {
            sheet.write(
                    "<worksheet"
                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData>");
            content.to(sheet);
            sheet.write("</sheetData></worksheet>");
        }
        return file;
    }

    private void assertRefused(String key, Path bomb) throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Process reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                MEMORY,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Collected.class.getName(),
                                bomb.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        boolean isEnded = reader.waitFor(SOON_SECONDS, TimeUnit.SECONDS);
        reader.destroyForcibly();
        assertTrue(isEnded, () -> "still reads after " + SOON_SECONDS + " s");
        assertEquals(List.of("0 " + key), Files.readAllLines(told));
    }

    @Test
    void refusesARowThatNeverEnds() throws Exception {
        Random random = new Random(1);
        assertRefused(
                "xlsx.too-large",
                bomb(sheet -> {
                    sheet.write("<row r=\"1\">");
                    for (int i = 0; i < 2_000_000; i++) {
                        sheet.write("<c r=\"A1\"><v>" + random.nextLong() + "</v></c>");
                    }
                    sheet.write("</row>");
                }));
    }

    @Test
    void refusesElementsWithinElements() throws Exception {
        Random random = new Random(1);
        assertRefused(
                "xlsx.broken",
                bomb(sheet -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        sheet.write("<a n=\"" + random.nextLong() + "\">");
                    }
                    for (int i = 0; i < 1_000_000; i++) {
                        sheet.write("</a>");
                    }
                }));
    }

    @Test
    void refusesMoreRowsThanASpreadsheetHas() throws Exception {
        Random random = new Random(1);
        assertRefused(
                "xlsx.too-large",
                bomb(sheet -> {
                    for (int i = 0; i < 2_000_000; i++) {
                        sheet.write("<row n=\"" + random.nextInt() + "\"/>");
                    }
                }));
    }

    @Test
    void refusesEntitiesThatMultiply() throws Exception {
        Path file = folder.resolve("entities.xlsx");
        Files.copy(bomb(sheet -> {}), file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 30; i++) {
                laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
            }
            Files.writeString(zip.getPath(SHEET), laughs + "]><worksheet>&a29;</worksheet>");
        }
        assertRefused("xlsx.broken", file);
    }
}
