package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What the file says of itself: its title, its language, the program, and the standards it keeps
 * (ISO 19005-2, 6.6; ISO 14289-1, 5). Nothing of the person who made it, and no date, so that the
 * same letter is always the same file.
 */
final class Metadata {
    private static final String PROGRAM = "Petition Desk";

    /** Control characters and halves of surrogate pairs; both titles must say the same. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private static final String PACKET =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>{program}</xmp:CreatorTool>
            <pdf:Producer>{program}</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final String title;
    private final Language language;

    Metadata(String title, Language language) {
        this.title = NOT_IN_XML.matcher(title).replaceAll(" ");
        this.language = language;
    }

    /** What readers are asked to do: show the title, and turn pages as the language is read. */
    int preferences() {
        return PdfWriter.DisplayDocTitle | (language.isRightToLeft() ? PdfWriter.DirectionR2L : 0);
    }

    void write(PdfWriter pdf) throws IOException {
        PdfDictionary information = pdf.getInfo();
        // OpenPDF puts the time and its own name there.
        information.remove(PdfName.CREATIONDATE);
        information.put(PdfName.PRODUCER, new PdfString(PROGRAM));
        information.put(PdfName.CREATOR, new PdfString(PROGRAM));
        information.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));

        PdfDictionary catalog = pdf.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(language.tag()));
        catalog.put(PdfName.METADATA, packet(pdf));
    }

    /** The packet stays uncompressed, so that programs find it that know nothing of PDF. */
    private PdfIndirectReference packet(PdfWriter pdf) throws IOException {
        String packet =
                PACKET.replace("{program}", PROGRAM)
                        .replace("{language}", language.tag())
                        .replace("{title}", escape(title));
        PdfStream stream = new PdfStream(packet.getBytes(StandardCharsets.UTF_8));
        stream.put(PdfName.TYPE, PdfName.METADATA);
        stream.put(PdfName.SUBTYPE, PdfName.XML);
        return pdf.addToBody(stream).getIndirectReference();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
