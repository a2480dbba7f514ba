package org.petitiondesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Arrays;
import java.util.List;

/** Where each library of others may be used: a library that leaks cannot be replaced. */
final class LibraryRules {
    private LibraryRules() {}

    static List<Rule> all() {
        return List.of(
                jail("OpenPDF", "org.openpdf..", "com.lowagie..")
                        .with("library.UsesOpenPdf", "export.pdf"),
                jail("FontBox", "org.apache.fontbox..", "org.apache.pdfbox.io..")
                        .with("export.UsesFontBox", "typeset", "export.preview"),
                // Not org.apache.pdfbox.io, which FontBox is given its files by.
                jail(
                                "PDFBox",
                                "org.apache.pdfbox",
                                "org.apache.pdfbox.pdmodel..",
                                "org.apache.pdfbox.rendering..",
                                "org.apache.pdfbox.printing..",
                                "org.apache.pdfbox.text..",
                                "org.apache.pdfbox.cos..")
                        .with("export.UsesPdfBox", "printing"),
                jail("ICU4J", "com.ibm.icu..")
                        .with(
                                "compose.UsesIcu",
                                "typeset",
                                "export.text",
                                "sorting",
                                "matching",
                                "zone",
                                "library.sqlite"),
                jail("POI", "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
                        .with("export.UsesPoi", "exchange"),
                jail("FastCSV", "de.siegmar.fastcsv..")
                        .with("export.UsesFastCsv", "exchange", "compose"),
                jail("ez-vcard", "ezvcard..").with("export.UsesEzVcard", "exchange"),
                jail("juniversalchardet", "org.mozilla.universalchardet..")
                        .with("export.UsesUniversalChardet", "exchange"),
                jail("SQL", "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")
                        .with("library.UsesSql", "library.sqlite"),
                jail("picocli", "picocli..").with("gui.UsesPicocli", "cli"),
                jail("Jackson", "com.fasterxml..")
                        .with("compose.UsesJackson", "cli", "exchange", "library.sqlite", "postal"),
                jail("SnakeYAML", "org.snakeyaml..")
                        .with("export.UsesYaml", "template", "compose", "exchange"),
                jail("libphonenumber", "com.google.i18n..")
                        .with("compose.UsesPhoneNumbers", "preflight"),
                jail("commonmark", "org.commonmark..").with("compose.UsesCommonmark", "template"),
                jail("mime4j", "org.apache.james..").with("workflow.UsesMime4j", "export.email"),
                jail("jsoup", "org.jsoup..").with("compose.UsesJsoup", "template"),
                jail("Lucene", "org.apache.lucene..").with("compose.UsesLucene", "spelling"),
                jail(
                                "JavaFX",
                                "javafx..",
                                "com.sun.javafx..",
                                "atlantafx..",
                                "org.kordamp..",
                                "org.fxmisc..")
                        .with("workflow.UsesJavaFx", "gui"));
    }

    private static Jail jail(String library, String... packages) {
        return new Jail(library, List.of(packages));
    }

    /** A library of which it is to be said who may use it. */
    private record Jail(String library, List<String> packages) {

        Rule with(String violator, String... users) {
            return Rule.of(
                    library + " in " + String.join(", ", users) + " only",
                    root ->
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackages(
                                            Arrays.stream(users)
                                                    .map(part -> root + "." + part + "..")
                                                    .toArray(String[]::new))
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(packages.toArray(String[]::new))
                                    .because(
                                            library
                                                    + " is to be replaceable, and its ways are not"
                                                    + " the model's")
                                    .allowEmptyShould(true),
                    violator);
        }
    }
}
