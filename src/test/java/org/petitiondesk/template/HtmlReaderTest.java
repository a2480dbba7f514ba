package org.petitiondesk.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static void assertRead(String html, String text) {
        assertEquals(text, ManuscriptWriter.write(HtmlReader.read(html)).text());
    }

    @Test
    void keepsStructureAndDropsTheRest() {
        assertRead(
                """
                <html><head><style>p {color: red}</style><title>No</title></head><body>
                <!--StartFragment--><h1>Why <b>we</b> write</h1>
                <div><p>On <strong>3 May</strong> he was <em>taken
                   away</em>.<br>Nobody knows.</p></div>
                <blockquote><p>Everyone has the right.</p><p>So it says.</p></blockquote>
                <ol start="3"><li>first<ul><li>deeper</li></ul></li><li><p>second</p><p>more</p></li></ol>
                <img src="x.png" onerror="x()"><a href="javascript:x()">bad</a>
                <a href="mailto:a@example.org">mail</a>
                <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>
                <p>&nbsp;</p><!--EndFragment--></body></html>
                """,
                """
                # Why **we** write

                On **3 May** he was *taken away*.\\
                Nobody knows.

                > Everyone has the right.
                >
                > So it says.

                3. first

                   - deeper
                4. second

                   more

                bad [mail](mailto:a@example.org)

                a b

                c\
                """);
    }

    @Test
    void readsWhatGoogleWraps() {
        assertRead(
                "<b style=\"font-weight:normal;\" id=\"docs-internal\"><p><span"
                        + " style=\"font-weight:700\">Bold</span><span"
                        + " style=\"font-weight:400;font-style:italic\"> thin</span></p>"
                        + "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul></b>",
                "**Bold** *thin*\n\n- a\n\n  - b\n- c");
    }

    @Test
    void readsTheListsOfWord() {
        assertRead(
                """
                <p class=MsoNormal>Text<o:p></o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'>
                <![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>
                One<o:p></o:p></p>
                <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'>
                <![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Inner</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>
                <![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Two</p>
                <p style='page-break-before:always'>Next page</p>
                """,
                """
                Text

                1. One

                   - Inner
                2. Two

                ---

                Next page\
                """);
    }

    @Test
    void findsFieldsInWords() {
        assertRead(
                "<p>Dear {{addressee.name}} {not} {{ }}</p>",
                "Dear {{addressee.name}} {not} \\{{ }}");
    }
}
