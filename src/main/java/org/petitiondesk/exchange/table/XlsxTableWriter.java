package org.petitiondesk.exchange.table;

import org.apache.poi.ss.util.CellReference;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a spreadsheet (ISO/IEC 29500-1, 12 and 18) of one sheet, every cell a text in the format
 * "text". The few parts it needs are written straight into the file, because POI's streaming writer
 * keeps the rows in temporary files, where names would lie about in clear. The file names neither
 * its author nor a time.
 */
public final class XlsxTableWriter implements TableWriter {
    /** The rows that a sheet can have. */
    public static final int MOST_ROWS = 1_048_576;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final OutputStream text;
    private final XMLStreamWriter sheet;
    private int rows;

    /** Begins a spreadsheet. */
    public XlsxTableWriter(OutputStream target) throws IOException {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                relation("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
                        .formatted(MAIN, RELATIONS));
        part("xl/styles.xml", styles());
        zip.putNextEntry(entry("xl/worksheets/sheet1.xml"));
        // Cells come in small pieces, which the packer handles slowly.
        text = new BufferedOutputStream(zip, 1 << 16);
        try {
            sheet = XMLOutputFactory.newInstance().createXMLStreamWriter(text, "UTF-8");
            sheet.writeStartDocument("UTF-8", "1.0");
            sheet.writeStartElement("worksheet");
            sheet.writeDefaultNamespace(MAIN);
            sheet.writeStartElement("sheetData");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (++rows > MOST_ROWS) {
            throw new TableFullException(MOST_ROWS);
        }
        try {
            sheet.writeStartElement("row");
            sheet.writeAttribute("r", Integer.toString(rows));
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    cell(CellReference.convertNumToColString(i) + rows, cells.get(i));
                }
            }
            sheet.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.writeEndDocument();
            sheet.close();
            text.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            zip.close();
        }
    }

    private void cell(String reference, String text) throws XMLStreamException {
        sheet.writeStartElement("c");
        sheet.writeAttribute("r", reference);
        sheet.writeAttribute("s", "1");
        sheet.writeAttribute("t", "inlineStr");
        sheet.writeStartElement("is");
        sheet.writeStartElement("t");
        sheet.writeAttribute("xml:space", "preserve");
        sheet.writeCharacters(legal(text));
        sheet.writeEndElement();
        sheet.writeEndElement();
        sheet.writeEndElement();
    }

    /** XML 1.0, 2.2: most control characters and lone surrogates cannot be written at all. */
    private static String legal(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && !Character.isSurrogate((char) c))) {
            return text;
        }
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c >= ' ' ? c < 0xD800 || c > 0xDFFF : c == '\n' || c == '\t' || c == '\r';
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(entry(name));
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content;
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The time of an export is nobody's business. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    private static String relation(String... typesAndTargets) {
        StringBuilder all =
                new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append(
                    "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(
                                    i / 2, RELATIONS, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return all.append("</Relationships>").toString();
    }

    private static String contentTypes() {
        return """
        <Types xmlns="%1$scontent-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="%2$sstyles+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/>\
        </Types>\
        """
                .formatted(PACKAGE, SHEET_TYPE);
    }

    /** Style 1 is number format 49, "text". */
    private static String styles() {
        return """
        <styleSheet xmlns="%s">\
        <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders>\
        <cellStyleXfs count="1"><xf/></cellStyleXfs>\
        <cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>\
        </styleSheet>\
        """
                .formatted(MAIN);
    }
}
