package org.petitiondesk.export.docx;

/** What an XML element may contain here. */
sealed interface Node permits Element, Node.Text, Node.Markup {

    /** Characters as they are meant; whoever writes them escapes them. */
    record Text(String characters) implements Node {}

    /** An element written before; what every row of a long table repeats is written once. */
    record Markup(String xml) implements Node {}
}
