package org.petitiondesk.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

final class XlsxTableTest {
    @TempDir private Path folder;

    @Test
    void readsTextsNumbersAndDatesOfTheFirstSheet() throws IOException {
        assertEquals(
                List.of(
                        "1 name|phone|date|postcode",
                        "3 Jin Hai (金海)|82105551234|2012-09-22|01234"),
                Collected.of(workbook("list.xlsx")));
    }

    @Test
    void readsFormulasAsWhatTheyShow() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(file)) {
            XSSFRow row = book.createSheet().createRow(0);
            row.createCell(0).setCellFormula("\"a\"&\"b\"");
            row.getCell(0).setCellValue("ab");
            row.createCell(1).setCellValue("=1+1");
            book.write(target);
        }
        assertEquals(List.of("1 ab|=1+1"), Collected.of(file));
    }

    @Test
    void readsASheetWithoutStylesAndCellsWithoutReferences() throws IOException {
        Path file =
                changed(content ->
                        content.replaceAll("<Override[^>]*styles.xml[^>]*>", "")
                                .replaceAll("<Relationship [^>]*styles.xml[^>]*>", "")
                                .replaceAll("<c r=\"[A-Z0-9]+\"", "<c"));
        assertEquals(
                List.of("1 name|phone|date|postcode", "3 Jin Hai (金海)|82105551234|41174|1234"),
                Collected.of(file));
    }

    @Test
    void readsSharedTextsThatAreNotCounted() throws IOException {
        Path file = changed(content -> content.replaceAll(" (count|uniqueCount)=\"[0-9]+\"", ""));
        assertEquals(
                List.of(
                        "1 name|phone|date|postcode",
                        "3 Jin Hai (金海)|82105551234|2012-09-22|01234"),
                Collected.of(file));
    }

    @Test
    void refusesASheetWhoseNumbersAreNone() throws IOException {
        String[][] changes = {
            {"(<c [^>]*t=\"s\"[^>]*><v>)1<", "$1" + "77<"},
            {" count=\"[0-9]+\"", " count=\"many\""},
        };
        for (String[] change : changes) {
            Path file = changed(content -> content.replaceAll(change[0], change[1]));
            assertEquals("0 xlsx.broken", Collected.of(file).getLast(), change[0]);
        }
        Path file = changed(content -> content.replace("<v>8.2105551234E10</v>", "<v>1.2.3</v>"));
        assertEquals("3 Jin Hai (金海)|1.2.3|2012-09-22|01234", Collected.of(file).getLast());
    }

    /** The workbook with the text of its parts changed. */
    private Path changed(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("changed.xlsx");
        try (java.util.zip.ZipFile good =
                        new java.util.zip.ZipFile(workbook("good.xlsx").toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(good.entries())) {
                String content =
                        new String(
                                good.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.apply(content).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void saysThatAPasswordStandsInTheWay() throws IOException, GeneralSecurityException {
        Path plain = workbook("plain.xlsx");
        Path file = folder.resolve("protected.xlsx");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream target = Files.newOutputStream(file)) {
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(plain, encrypted);
            }
            container.writeFilesystem(target);
        }
        assertEquals(List.of("0 xlsx.protected"), Collected.of(file));
    }

    @Test
    void refusesWhatIsNoSpreadsheet() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "name,town\n");
        assertEquals(List.of("0 xlsx.broken"), Collected.of(text));
        Path cut = folder.resolve("cut.xlsx");
        byte[] whole = Files.readAllBytes(workbook("list.xlsx"));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of("0 xlsx.broken"), Collected.of(cut));
        Path empty = Files.write(folder.resolve("empty.xlsx"), new byte[0]);
        assertEquals(List.of("0 xlsx.broken"), Collected.of(empty));
    }

    @Test
    void refusesAPackageThatUnpacksToAMultipleOfItself() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (XlsxTableWriter table = new XlsxTableWriter(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 50; i++) {
                table.row(List.of(" ".repeat(100_000)));
            }
        }
        assertEquals(List.of("0 xlsx.broken"), Collected.of(bomb));
    }

    @Test
    void doesNotFollowEntities() throws IOException {
        Path file =
                changed(content ->
                        content.replaceFirst(
                                "(<worksheet)",
                                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>$1"));
        assertEquals(List.of("0 xlsx.broken"), Collected.of(file));
    }

    @Test
    void poiReadsWhatWeWrite() throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (XlsxTableWriter table = new XlsxTableWriter(Files.newOutputStream(file))) {
            table.row(List.of("name", "", "note"));
            table.row(List.of("=金海 <&>", "", " two\nlines \uD83D\uDD4A"));
        }
        assertEquals(
                List.of("1 name||note", "2 =金海 <&>|| two\nlines \uD83D\uDD4A"), Collected.of(file));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFCell cell =
                    book.getSheetAt(0).getRow(1).getCell(0, MissingCellPolicy.RETURN_BLANK_AS_NULL);
            assertEquals("=金海 <&>", cell.getStringCellValue());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
        }
    }

    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            book.createSheet().createRow(0).createCell(0).setCellValue("second sheet");
            XSSFRow heading = sheet.createRow(0);
            List<String> headings = List.of("name", "phone", "date", "postcode");
            headings.forEach(text -> heading.createCell(headings.indexOf(text)).setCellValue(text));
            sheet.createRow(1).createCell(0).setCellValue("  ");
            XSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue("Jin Hai (金海)");
            row.createCell(1).setCellValue(82105551234.0);
            row.createCell(2).setCellValue(LocalDate.of(2012, 9, 22));
            row.getCell(2).setCellStyle(style(book, "d/m/yy"));
            row.createCell(3).setCellValue(1234);
            row.getCell(3).setCellStyle(style(book, "00000"));
            book.write(target);
        }
        return file;
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
