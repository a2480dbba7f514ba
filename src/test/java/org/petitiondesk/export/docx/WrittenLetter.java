package org.petitiondesk.export.docx;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.petitiondesk.model.letter.LetterDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A letter as it came out of the writer, to be read by POI and as bare XML. */
final class WrittenLetter {
    private final byte[] bytes;

    private WrittenLetter(byte[] bytes) {
        this.bytes = bytes;
    }

    static WrittenLetter of(LetterDocument letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxLetterWriter().write(letter, out);
        return new WrittenLetter(out.toByteArray());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    /** The parts by their names, in the order of the file. */
    Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    byte[] part(String name) throws IOException {
        byte[] content = parts().get(name);
        if (content == null) {
            throw new IOException("no part " + name);
        }
        return content;
    }

    Document xml(String part) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part(part)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not well-formed: " + part, e);
        }
    }

    /** All elements of one name in a part. */
    List<Element> elements(String part, String name) throws IOException {
        return elements(xml(part).getDocumentElement(), name);
    }

    static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The value of a child's attribute, or an empty text. */
    static String value(Element parent, String child, String attribute) {
        List<Element> found = elements(parent, child);
        return found.isEmpty() ? "" : found.getFirst().getAttribute(attribute);
    }

    /** The text of paragraphs and table cells in the order of the file. */
    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument document = open()) {
            for (IBodyElement element : document.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> texts.add(paragraph.getText());
                    case XWPFTable table -> addCells(table, texts);
                    default -> texts.add("unexpected " + element.getElementType());
                }
            }
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static void addCells(XWPFTable table, List<String> texts) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getParagraphs().forEach(paragraph -> texts.add(paragraph.getText()));
            }
        }
    }
}
