<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About ConfSeal</source>
            <translation>Über ConfSeal</translation>
        </message>
        <message>
            <source>&amp;Program</source>
            <translation>&amp;Programm</translation>
        </message>
        <message>
            <source>&amp;Catalogue</source>
            <translation>&amp;Katalog</translation>
        </message>
        <message>
            <source>&amp;Licence</source>
            <translation>&amp;Lizenz</translation>
        </message>
        <message>
            <source>ConfSeal %1</source>
            <translation>ConfSeal %1</translation>
        </message>
        <message>
            <source>Assesses video conferencing systems against a catalogue that follows the threats of DIN SPEC 27008:2024-02, and makes a sealed PDF report that carries its own data.</source>
            <translation>Bewertet Videokonferenzsysteme anhand eines Katalogs, der den Bedrohungen der DIN SPEC 27008:2024-02 folgt, und erstellt einen gesiegelten PDF-Bericht, der seine Daten selbst enthält.</translation>
        </message>
        <message>
            <source>The result is a self-assessment or supplier's declaration. It is no certificate, and no statement of conformity with DIN SPEC 27008.</source>
            <translation>Das Ergebnis ist eine Selbstbewertung oder Anbietererklärung. Es ist kein Zertifikat und keine Aussage über die Konformität mit der DIN SPEC 27008.</translation>
        </message>
        <message>
            <source>Everything stays in one file on this computer; the program uses no network.</source>
            <translation>Alles bleibt in einer Datei auf diesem Rechner; das Programm nutzt kein Netzwerk.</translation>
        </message>
        <message>
            <source>What the %1 checks rest on</source>
            <translation>Worauf die %1 Prüfpunkte beruhen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Lib&amp;raries and fonts</source>
            <translation>&amp;Bibliotheken und Schriften</translation>
        </message>
    </context>
    <context>
        <name>AnswerCommand</name>
        <message>
            <source>the catalogue has no condition under which the check %1 does not apply</source>
            <translation>der Katalog nennt keine Bedingung, unter der der Prüfpunkt %1 nicht anwendbar ist</translation>
        </message>
        <message>
            <source>the catalogue allows no alternative measure for the check %1</source>
            <translation>der Katalog lässt für den Prüfpunkt %1 keine gleichwertige Maßnahme zu</translation>
        </message>
        <message>
            <source>the role "%1" controls the matter of the check %2 itself</source>
            <translation>die Rolle „%1“ hat den Gegenstand des Prüfpunkts %2 selbst in der Hand</translation>
        </message>
        <message>
            <source>The result "%1" is not offered: %2. Offered are: %3.</source>
            <translation>Das Ergebnis „%1“ steht nicht zur Wahl: %2. Zur Wahl stehen: %3.</translation>
        </message>
        <message>
            <source>The answer to %1 is stored, but counts as open until it has a justification (--justification).</source>
            <translation>Die Antwort zu %1 ist gespeichert, zählt aber als offen, bis sie eine Begründung hat (--justification).</translation>
        </message>
        <message>
            <source>The answer to %1 is stored, but counts as open until evidence is attached (evidence add).</source>
            <translation>Die Antwort zu %1 ist gespeichert, zählt aber als offen, bis ein Nachweis beigefügt ist (evidence add).</translation>
        </message>
        <message>
            <source>Gives one answer or contribution; what no option names stays as it was. Results: %1.</source>
            <translation>Gibt eine Antwort oder einen Beitrag; was keine Option nennt, bleibt, wie es war. Ergebnisse: %1.</translation>
        </message>
        <message>
            <source>Role that answers; else the responsible one.</source>
            <translation>Rolle, die antwortet; sonst die zuständige.</translation>
        </message>
        <message>
            <source>Comment.</source>
            <translation>Kommentar.</translation>
        </message>
        <message>
            <source>Justification; needed by every result but fulfilled.</source>
            <translation>Begründung; für jedes Ergebnis außer fulfilled nötig.</translation>
        </message>
        <message>
            <source>Note that never leaves the workspace.</source>
            <translation>Notiz, die den Arbeitsbereich nie verlässt.</translation>
        </message>
        <message>
            <source>How it was verified; may be repeated.</source>
            <translation>Wie geprüft wurde; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Day of the verification.</source>
            <translation>Tag der Prüfung.</translation>
        </message>
        <message>
            <source>Who answers; else the holder of the role.</source>
            <translation>Wer antwortet; sonst die für die Rolle benannte Person.</translation>
        </message>
    </context>
    <context>
        <name>AnswerTextsForm</name>
        <message>
            <source>Co&amp;mment</source>
            <translation>&amp;Kommentar</translation>
        </message>
        <message>
            <source>Internal n&amp;ote: never leaves this workspace</source>
            <translation>Interne &amp;Notiz: verlässt diesen Arbeitsbereich nie</translation>
        </message>
        <message>
            <source>Printed in the report with the answer</source>
            <translation>Wird im Bericht bei der Antwort gedruckt</translation>
        </message>
        <message>
            <source>For you and your colleagues; not in the report or its data</source>
            <translation>Für Sie und Ihre Kolleginnen und Kollegen; weder im Bericht noch in seinen Daten</translation>
        </message>
        <message>
            <source>&amp;Justification: needed</source>
            <translation>Be&amp;gründung: nötig</translation>
        </message>
        <message>
            <source>&amp;Justification: optional</source>
            <translation>Be&amp;gründung: freiwillig</translation>
        </message>
        <message>
            <source>%1 The answer counts as open until it is given.</source>
            <translation>%1 Die Antwort zählt als offen, bis dies angegeben ist.</translation>
        </message>
        <message>
            <source>Rea&amp;son: needed</source>
            <translation>Gr&amp;und: nötig</translation>
        </message>
        <message>
            <source>Rea&amp;son: optional</source>
            <translation>Gr&amp;und: freiwillig</translation>
        </message>
        <message>
            <source>Anything more to sa&amp;y</source>
            <translation>Was Sie noch sagen mö&amp;chten</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Changes show at once and stay for the next start.</source>
            <translation>Änderungen wirken sofort und bleiben für den nächsten Start erhalten.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of the windows. A report has a language of its own.</source>
            <translation>Sprache der Fenster. Ein Bericht hat eine eigene Sprache.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Compared with the text size of the system, from %1 to %2 per cent.</source>
            <translation>Im Verhältnis zur Schriftgröße des Systems, von %1 bis %2 Prozent.</translation>
        </message>
    </context>
    <context>
        <name>ApprovalDialog</name>
        <message>
            <source>Approve assessment</source>
            <translation>Bewertung freigeben</translation>
        </message>
        <message>
            <source>&amp;Approved by:</source>
            <translation>&amp;Freigegeben von:</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>An approved assessment is locked: it can be read and reported, but never changed or deleted.</source>
            <translation>Eine freigegebene Bewertung ist gesperrt: Sie kann gelesen und für Berichte verwendet, aber nie geändert oder gelöscht werden.</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>The pages are not PDF/A-1b, so they cannot be archived.</source>
            <translation>Die Seiten entsprechen nicht PDF/A-1b und können deshalb nicht archiviert werden.</translation>
        </message>
        <message>
            <source>The date of the report is not a valid date.</source>
            <translation>Das Datum des Berichts ist kein gültiges Datum.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentApproveCommand</name>
        <message>
            <source>Approves an assessment and so locks it.</source>
            <translation>Gibt eine Bewertung frei und sperrt sie damit.</translation>
        </message>
        <message>
            <source>Who approves; else the user of this computer.</source>
            <translation>Wer freigibt; sonst der Benutzer dieses Rechners.</translation>
        </message>
        <message>
            <source>Nobody is named who approves. Name the person with --by.</source>
            <translation>Es ist niemand benannt, der freigibt. Nennen Sie die Person mit --by.</translation>
        </message>
        <message>
            <source>%1 approved the assessment %2.</source>
            <translation>%1 hat die Bewertung %2 freigegeben.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentCommands</name>
        <message>
            <source>Delete assessment</source>
            <translation>Bewertung löschen</translation>
        </message>
        <message>
            <source>Delete %1 with all its answers and evidence? This cannot be undone.</source>
            <translation>Soll %1 mit allen Antworten und Nachweisen gelöscht werden? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>AssessmentCreateCommand</name>
        <message>
            <source>The role "%1" was given two holders.</source>
            <translation>Für die Rolle „%1“ wurden zwei Personen angegeben.</translation>
        </message>
        <message>
            <source>An assessment needs --vendor and --product.</source>
            <translation>Eine Bewertung braucht --vendor und --product.</translation>
        </message>
        <message>
            <source>platform of this catalogue</source>
            <translation>Plattform dieses Katalogs</translation>
        </message>
        <message>
            <source>Begins an assessment and prints its UUID.</source>
            <translation>Beginnt eine Bewertung und gibt ihre UUID aus.</translation>
        </message>
        <message>
            <source>Vendor of the system.</source>
            <translation>Hersteller des Systems.</translation>
        </message>
        <message>
            <source>Product.</source>
            <translation>Produkt.</translation>
        </message>
        <message>
            <source>Version of the product, or the date it was looked at.</source>
            <translation>Version des Produkts oder der Tag, an dem es betrachtet wurde.</translation>
        </message>
        <message>
            <source>Plan or licence.</source>
            <translation>Tarif oder Lizenz.</translation>
        </message>
        <message>
            <source>How the system is deployed.</source>
            <translation>Wie das System betrieben wird.</translation>
        </message>
        <message>
            <source>Platform of the catalogue whose hints apply.</source>
            <translation>Plattform des Katalogs, deren Hinweise gelten.</translation>
        </message>
        <message>
            <source>Components and clients in scope.</source>
            <translation>Betrachtete Komponenten und Clients.</translation>
        </message>
        <message>
            <source>Features in use.</source>
            <translation>Genutzte Funktionen.</translation>
        </message>
        <message>
            <source>Regions.</source>
            <translation>Regionen.</translation>
        </message>
        <message>
            <source>What the assessment leaves out.</source>
            <translation>Was die Bewertung ausnimmt.</translation>
        </message>
        <message>
            <source>Title; else vendor and product.</source>
            <translation>Titel; sonst Hersteller und Produkt.</translation>
        </message>
        <message>
            <source>Catalogue; else the built-in one.</source>
            <translation>Katalog; sonst der mitgelieferte.</translation>
        </message>
        <message>
            <source>Which part the assessment states; else complete.</source>
            <translation>Welchen Teil die Bewertung erklärt; sonst complete.</translation>
        </message>
        <message>
            <source>Day that the assessment speaks of; else today.</source>
            <translation>Tag, für den die Bewertung gilt; sonst heute.</translation>
        </message>
        <message>
            <source>Language of the report.</source>
            <translation>Sprache des Berichts.</translation>
        </message>
        <message>
            <source>Who answers for a role; may be repeated.</source>
            <translation>Wer für eine Rolle antwortet; mehrfach möglich.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentDelegate</name>
        <message>
            <source>changed %1</source>
            <translation>geändert %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>AssessmentDeleteCommand</name>
        <message>
            <source>Deletes an assessment; an approved one is kept.</source>
            <translation>Löscht eine Bewertung; eine freigegebene bleibt erhalten.</translation>
        </message>
        <message>
            <source>Deleted the assessment %1.</source>
            <translation>Die Bewertung %1 wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentGuard</name>
        <message>
            <source>The assessment is %1 and cannot be changed.</source>
            <translation>Der Status der Bewertung ist „%1“, deshalb kann sie nicht geändert werden.</translation>
        </message>
        <message>
            <source>The workspace has no assessment "%1".</source>
            <translation>Im Arbeitsbereich gibt es keine Bewertung „%1“.</translation>
        </message>
        <message>
            <source>The assessment has no "%1".</source>
            <translation>In der Bewertung gibt es „%1“ nicht.</translation>
        </message>
        <message>
            <source>This cannot be stored: %1.</source>
            <translation>Das kann nicht gespeichert werden: %1.</translation>
        </message>
        <message>
            <source>"%1" is damaged (%2). Restore a backup.</source>
            <translation>„%1“ ist beschädigt (%2). Stellen Sie eine Sicherung wieder her.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentHolderCommand</name>
        <message>
            <source>way to show a person</source>
            <translation>Darstellung einer Person</translation>
        </message>
        <message>
            <source>Names who answers for a role, in place of whoever did before.</source>
            <translation>Benennt, wer für eine Rolle antwortet, anstelle der bisherigen Person.</translation>
        </message>
        <message>
            <source>Function of the person.</source>
            <translation>Funktion der Person.</translation>
        </message>
        <message>
            <source>How the report shows the person; else by name.</source>
            <translation>Wie der Bericht die Person nennt; sonst mit Namen.</translation>
        </message>
        <message>
            <source>%1 answers for the role "%2".</source>
            <translation>%1 antwortet für die Rolle „%2“.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentListCommand</name>
        <message>
            <source>Lists all assessments with state, verdict and coverage.</source>
            <translation>Führt alle Bewertungen mit Status, Gesamturteil und Abdeckung auf.</translation>
        </message>
        <message>
            <source>The workspace holds no assessment yet.</source>
            <translation>Im Arbeitsbereich gibt es noch keine Bewertung.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentListModel</name>
        <message>
            <source>%1, %2, %3 of %4 checks answered</source>
            <translation>%1, %2, %3 von %4 Prüfpunkten beantwortet</translation>
        </message>
    </context>
    <context>
        <name>AssessmentOutput</name>
        <message>
            <source>%1 of %2 answered, score %3</source>
            <translation>%1 von %2 beantwortet, Punktwert %3</translation>
        </message>
        <message>
            <source>(given: %1, justification missing)</source>
            <translation>(angegeben: %1, Begründung fehlt)</translation>
        </message>
        <message>
            <source>(given: %1, evidence missing)</source>
            <translation>(angegeben: %1, Nachweis fehlt)</translation>
        </message>
        <message>
            <source>(given: %1, not offered here)</source>
            <translation>(angegeben: %1, steht hier nicht zur Wahl)</translation>
        </message>
        <message>
            <source>Assessment: %1</source>
            <translation>Bewertung: %1</translation>
        </message>
        <message>
            <source>UUID: %1</source>
            <translation>UUID: %1</translation>
        </message>
        <message>
            <source>System: %1</source>
            <translation>System: %1</translation>
        </message>
        <message>
            <source>Deployment: %1</source>
            <translation>Betriebsform: %1</translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>Umfang: %1</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>Status: %1</translation>
        </message>
        <message>
            <source>Verdict: %1 (self-assessment against catalogue %2 %3; not a statement of conformity with DIN SPEC 27008)</source>
            <translation>Gesamturteil: %1 (Selbstbewertung gegen den Katalog %2 %3; keine Aussage über die Konformität mit der DIN SPEC 27008)</translation>
        </message>
        <message>
            <source>Verdict of the part %1: %2</source>
            <translation>Gesamturteil für den Teil %1: %2</translation>
        </message>
        <message>
            <source>Coverage: %1</source>
            <translation>Abdeckung: %1</translation>
        </message>
        <message>
            <source>Assurance: %1 must: %2 documented, %3 tested, %4 attested, %5 declared only</source>
            <translation>Belegstufe: %1 Muss-Prüfpunkte: %2 belegt, %3 getestet, %4 bescheinigt, %5 nur erklärt</translation>
        </message>
        <message>
            <source>Clauses:</source>
            <translation>Abschnitte:</translation>
        </message>
        <message>
            <source>Roles:</source>
            <translation>Rollen:</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>niemand benannt</translation>
        </message>
        <message>
            <source>Decided by:</source>
            <translation>Entschieden durch:</translation>
        </message>
    </context>
    <context>
        <name>AssessmentRepository</name>
        <message>
            <source>An approved assessment is kept; it cannot be removed.</source>
            <translation>Eine freigegebene Bewertung bleibt erhalten; sie kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>This person has answered check %1; remove the answers first.</source>
            <translation>Diese Person hat den Prüfpunkt %1 beantwortet; entfernen Sie zuerst die Antworten.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentRows</name>
        <message>
            <source>is no list of methods</source>
            <translation>ist keine Liste von Methoden</translation>
        </message>
        <message>
            <source>is no list of steps</source>
            <translation>ist keine Liste von Schritten</translation>
        </message>
    </context>
    <context>
        <name>AssessmentShowCommand</name>
        <message>
            <source>Shows verdict with its reasons, score and coverage of an assessment.</source>
            <translation>Zeigt Gesamturteil mit Gründen, Punktwert und Abdeckung einer Bewertung.</translation>
        </message>
        <message>
            <source>Exit with status 1 unless the verdict is this one or a better one: %1.</source>
            <translation>Mit Status 1 enden, wenn das Gesamturteil schlechter ist als dieses: %1.</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>Gesamturteil</translation>
        </message>
    </context>
    <context>
        <name>AssessmentWriter</name>
        <message>
            <source>The workspace has the assessment "%1" already.</source>
            <translation>Die Bewertung „%1“ gibt es im Arbeitsbereich schon.</translation>
        </message>
        <message>
            <source>The workspace does not hold the catalogue %1 %2 of the assessment; add it first.</source>
            <translation>Der Katalog %1 %2 der Bewertung ist nicht im Arbeitsbereich; fügen Sie ihn zuerst hinzu.</translation>
        </message>
    </context>
    <context>
        <name>AttachDialog</name>
        <message>
            <source>Attach existing evidence</source>
            <translation>Vorhandenen Nachweis beifügen</translation>
        </message>
        <message>
            <source>&amp;Evidence of this assessment that is not attached here; choose one or several:</source>
            <translation>&amp;Nachweise dieser Bewertung, die hier nicht beigefügt sind; wählen Sie einen oder mehrere:</translation>
        </message>
        <message>
            <source>Evidence of this assessment</source>
            <translation>Nachweise dieser Bewertung</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Beifügen</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>An embedded file has no usable name ("%1").</source>
            <translation>Eine eingebettete Datei hat keinen brauchbaren Namen („%1“).</translation>
        </message>
        <message>
            <source>The embedded file "%1" has no content.</source>
            <translation>Die eingebettete Datei „%1“ hat keinen Inhalt.</translation>
        </message>
        <message>
            <source>The embedded files are too large in all; none was read.</source>
            <translation>Die eingebetteten Dateien sind zusammen zu groß; keine wurde gelesen.</translation>
        </message>
        <message>
            <source>The embedded file "%1" is damaged; none was read.</source>
            <translation>Die eingebettete Datei „%1“ ist beschädigt; keine wurde gelesen.</translation>
        </message>
        <message>
            <source>The PDF holds more than %1 embedded files; none was read.</source>
            <translation>Das PDF enthält mehr als %1 eingebettete Dateien; keine wurde gelesen.</translation>
        </message>
        <message>
            <source>The list of embedded files is damaged.</source>
            <translation>Die Liste der eingebetteten Dateien ist beschädigt.</translation>
        </message>
        <message>
            <source>Two embedded files are named "%1"; none was read.</source>
            <translation>Zwei eingebettete Dateien heißen „%1“; keine wurde gelesen.</translation>
        </message>
        <message>
            <source>"%1" cannot be embedded: it needs a plain file name and a type.</source>
            <translation>„%1“ kann nicht eingebettet werden: Nötig sind ein einfacher Dateiname und ein Typ.</translation>
        </message>
        <message>
            <source>Two files named "%1" are to be embedded. Rename one.</source>
            <translation>Zwei Dateien namens „%1“ sollen eingebettet werden. Benennen Sie eine um.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsCommand</name>
        <message>
            <source>Writing an attachment failed: %1</source>
            <translation>Eine eingebettete Datei konnte nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>The file holds no attachments.</source>
            <translation>Die Datei enthält keine eingebetteten Dateien.</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 Byte</translation>
        </message>
        <message>
            <source>Lists the files inside a report, or writes them into a folder.</source>
            <translation>Führt die Dateien in einem Bericht auf oder schreibt sie in einen Ordner.</translation>
        </message>
        <message>
            <source>Write the files into this folder.</source>
            <translation>Die Dateien in diesen Ordner schreiben.</translation>
        </message>
        <message>
            <source>Overwrite existing files.</source>
            <translation>Vorhandene Dateien überschreiben.</translation>
        </message>
    </context>
    <context>
        <name>AuditReplay</name>
        <message>
            <source>Audit event %1 (%2 of %3): %4</source>
            <translation>Änderungsereignis %1 (%2 von %3): %4</translation>
        </message>
        <message>
            <source>it does not come next after event %1; events are missing or out of order</source>
            <translation>es folgt nicht auf das Ereignis %1; Ereignisse fehlen oder sind vertauscht</translation>
        </message>
        <message>
            <source>it was changed after it was written</source>
            <translation>es wurde geändert, nachdem es geschrieben war</translation>
        </message>
        <message>
            <source>it was not written after event %1 as that stands now</source>
            <translation>es wurde nicht nach dem Ereignis %1 in dessen jetziger Form geschrieben</translation>
        </message>
        <message>
            <source>its kind is not known</source>
            <translation>seine Art ist nicht bekannt</translation>
        </message>
        <message>
            <source>its hashes do not fit its kind</source>
            <translation>seine Hashwerte passen nicht zu seiner Art</translation>
        </message>
        <message>
            <source>it adds a row that was there already</source>
            <translation>es fügt eine Zeile hinzu, die es schon gab</translation>
        </message>
        <message>
            <source>it changes a row that no event had added</source>
            <translation>es ändert eine Zeile, die kein Ereignis hinzugefügt hatte</translation>
        </message>
        <message>
            <source>the row had been changed before without an event</source>
            <translation>die Zeile war zuvor ohne Ereignis geändert worden</translation>
        </message>
    </context>
    <context>
        <name>AutomaticBackup</name>
        <message>
            <source>The backup was made, but the old one "%1" cannot be removed.</source>
            <translation>Die Sicherung wurde erstellt, aber die alte „%1“ kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>The folder for backups "%1" cannot be made. Choose another one in the settings.</source>
            <translation>Der Ordner für Sicherungen „%1“ kann nicht angelegt werden. Wählen Sie in den Einstellungen einen anderen.</translation>
        </message>
    </context>
    <context>
        <name>BackupCommand</name>
        <message>
            <source>Copies the workspace into a new file and verifies the copy before it gets its name.</source>
            <translation>Kopiert den Arbeitsbereich in eine neue Datei und prüft die Kopie, bevor sie ihren Namen erhält.</translation>
        </message>
        <message>
            <source>Overwrite an existing file.</source>
            <translation>Eine vorhandene Datei überschreiben.</translation>
        </message>
        <message>
            <source>Wrote and verified "%1".</source>
            <translation>„%1“ wurde geschrieben und geprüft.</translation>
        </message>
    </context>
    <context>
        <name>BackupPage</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>A backup is a verified copy of the whole workspace, evidence included. It is made when a workspace is closed that has changed since the last one.</source>
            <translation>Eine Sicherung ist eine geprüfte Kopie des ganzen Arbeitsbereichs samt Nachweisen. Sie entsteht, wenn ein Arbeitsbereich geschlossen wird, der sich seit der letzten Sicherung geändert hat.</translation>
        </message>
        <message>
            <source>Back up by itself when a workspace is closed</source>
            <translation>Beim Schließen eines Arbeitsbereichs selbsttätig sichern</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>Ordner für Sicherungen auswählen</translation>
        </message>
        <message>
            <source>Beside the workspace</source>
            <translation>Neben dem Arbeitsbereich</translation>
        </message>
        <message>
            <source>Number of backups to keep</source>
            <translation>Anzahl der aufzubewahrenden Sicherungen</translation>
        </message>
        <message>
            <source>Older backups of the same workspace are removed. Other files are never touched.</source>
            <translation>Ältere Sicherungen desselben Arbeitsbereichs werden entfernt. Andere Dateien bleiben immer unberührt.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>A folder on another disk also helps when this one fails.</source>
            <translation>Ein Ordner auf einem anderen Datenträger hilft auch, wenn dieser ausfällt.</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>"backups" beside each workspace</source>
            <translation>„backups“ neben jedem Arbeitsbereich</translation>
        </message>
    </context>
    <context>
        <name>BuiltInCatalogue</name>
        <message>
            <source>The built-in catalogue is missing; install the program again.</source>
            <translation>Der mitgelieferte Katalog fehlt; installieren Sie das Programm neu.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueImportCommand</name>
        <message>
            <source>Adds a faultless catalogue file to the workspace.</source>
            <translation>Fügt dem Arbeitsbereich eine fehlerfreie Katalogdatei hinzu.</translation>
        </message>
        <message>
            <source>Imported the catalogue %1.</source>
            <translation>Der Katalog %1 wurde importiert.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueListCommand</name>
        <message>
            <source>Lists the catalogues of the workspace.</source>
            <translation>Führt die Kataloge des Arbeitsbereichs auf.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueLoader</name>
        <message>
            <source>the file is larger than 16 MiB</source>
            <translation>die Datei ist größer als 16 MiB</translation>
        </message>
        <message>
            <source>has more than %1 checks</source>
            <translation>hat mehr als %1 Prüfpunkte</translation>
        </message>
        <message>
            <source>The catalogue cannot be used; correct the file and try again. Faults: %1</source>
            <translation>Der Katalog kann nicht verwendet werden; berichtigen Sie die Datei und versuchen Sie es erneut. Fehler: %1</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… und %1 weitere</translation>
        </message>
    </context>
    <context>
        <name>CatalogueMatch</name>
        <message>
            <source>it has no platform %1</source>
            <translation>er hat keine Plattform %1</translation>
        </message>
        <message>
            <source>check %1 is not for the role %2</source>
            <translation>der Prüfpunkt %1 gilt nicht für die Rolle %2</translation>
        </message>
        <message>
            <source>check %1 has fewer steps than were ticked</source>
            <translation>der Prüfpunkt %1 hat weniger Schritte, als abgehakt sind</translation>
        </message>
        <message>
            <source>it has no check %1</source>
            <translation>er hat keinen Prüfpunkt %1</translation>
        </message>
        <message>
            <source>The assessment applies catalogue %1 %2 with SHA-256 %3, which is not the one at hand. Import that catalogue first.</source>
            <translation>Die Bewertung verwendet den Katalog %1 %2 mit dem SHA-256 %3, der hier nicht vorliegt. Importieren Sie zuerst diesen Katalog.</translation>
        </message>
        <message>
            <source>The assessment does not fit its catalogue: %1. Ask its issuer for a correct copy.</source>
            <translation>Die Bewertung passt nicht zu ihrem Katalog: %1. Bitten Sie den Aussteller um eine richtige Kopie.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueReader</name>
        <message>
            <source>there is no such day</source>
            <translation>diesen Tag gibt es nicht</translation>
        </message>
        <message>
            <source>"%1" occurs twice</source>
            <translation>„%1“ kommt zweimal vor</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>muss %1 sein</translation>
        </message>
        <message>
            <source>must be null</source>
            <translation>muss null sein</translation>
        </message>
        <message>
            <source>must be an empty list</source>
            <translation>muss eine leere Liste sein</translation>
        </message>
        <message>
            <source>must be: %1</source>
            <translation>muss lauten: %1</translation>
        </message>
        <message>
            <source>must have exactly these results in this order: %1</source>
            <translation>muss genau diese Ergebnisse in dieser Reihenfolge enthalten: %1</translation>
        </message>
        <message>
            <source>the entry "%1" is missing</source>
            <translation>der Eintrag „%1“ fehlt</translation>
        </message>
    </context>
    <context>
        <name>CatalogueRepository</name>
        <message>
            <source>The workspace does not hold the catalogue %1 %2 with the SHA-256 %3; add it first.</source>
            <translation>Der Katalog %1 %2 mit dem SHA-256 %3 ist nicht im Arbeitsbereich; fügen Sie ihn zuerst hinzu.</translation>
        </message>
        <message>
            <source>The catalogue %1 %2 of the workspace cannot be read by this program. %3</source>
            <translation>Der Katalog %1 %2 des Arbeitsbereichs ist für dieses Programm nicht lesbar. %3</translation>
        </message>
        <message>
            <source>The workspace holds another catalogue as %1 %2. A changed catalogue needs a new version.</source>
            <translation>Im Arbeitsbereich gibt es als %1 %2 einen anderen Katalog. Ein geänderter Katalog braucht eine neue Version.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueShowCommand</name>
        <message>
            <source>Shows a catalogue with its clauses and checks; ID or ID@VERSION.</source>
            <translation>Zeigt einen Katalog mit seinen Abschnitten und Prüfpunkten; ID oder ID@VERSION.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueValidateCommand</name>
        <message>
            <source>Names every fault of a catalogue file with its place; needs no workspace.</source>
            <translation>Nennt jeden Fehler einer Katalogdatei mit seinem Ort; braucht keinen Arbeitsbereich.</translation>
        </message>
        <message>
            <source>The catalogue is valid.</source>
            <translation>Der Katalog ist gültig.</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>A certificate cannot be read: it is damaged.</source>
            <translation>Ein Zertifikat ist nicht lesbar: Es ist beschädigt.</translation>
        </message>
        <message>
            <source>The file holds no certificate, or one that is damaged.</source>
            <translation>Die Datei enthält kein Zertifikat oder ein beschädigtes.</translation>
        </message>
        <message>
            <source>The file holds more than %1 certificates. Choose a file with fewer of them.</source>
            <translation>Die Datei enthält mehr als %1 Zertifikate. Wählen Sie eine Datei mit weniger Zertifikaten.</translation>
        </message>
        <message>
            <source>The file holds no certificate in PEM, DER or PKCS#7 form.</source>
            <translation>Die Datei enthält kein Zertifikat in der Form PEM, DER oder PKCS#7.</translation>
        </message>
    </context>
    <context>
        <name>CertificateChain</name>
        <message>
            <source>The issuer of the signer's certificate is not among the trusted certificates.</source>
            <translation>Der Aussteller des Zertifikats gehört nicht zu den vertrauenswürdigen Zertifikaten.</translation>
        </message>
        <message>
            <source>A certificate uses keys or algorithms that are no longer safe.</source>
            <translation>Ein Zertifikat verwendet Schlüssel oder Verfahren, die nicht mehr sicher sind.</translation>
        </message>
        <message>
            <source>A certificate breaks the rules for certificates (%1).</source>
            <translation>Ein Zertifikat verletzt die Regeln für Zertifikate (%1).</translation>
        </message>
        <message>
            <source>The certificate of "%1" was revoked on %2.</source>
            <translation>Das Zertifikat von „%1“ wurde am %2 gesperrt.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was revoked.</source>
            <translation>Das Zertifikat von „%1“ wurde gesperrt.</translation>
        </message>
        <message>
            <source>The certificate of "%1" does not tell when it is valid.</source>
            <translation>Das Zertifikat von „%1“ sagt nicht, wann es gültig ist.</translation>
        </message>
        <message>
            <source>The certificate of "%1" expired on %2, and no timestamp proves that the signature is older.</source>
            <translation>Das Zertifikat von „%1“ ist am %2 abgelaufen, und kein Zeitstempel belegt, dass die Signatur älter ist.</translation>
        </message>
        <message>
            <source>The certificate of "%1" is valid only from %2.</source>
            <translation>Das Zertifikat von „%1“ ist erst ab %2 gültig.</translation>
        </message>
        <message>
            <source>The certificate of "%1" is not meant for signing documents.</source>
            <translation>Das Zertifikat von „%1“ ist nicht zum Signieren von Dokumenten bestimmt.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was revoked on %2, after it had been used here; that does not matter for this signature.</source>
            <translation>Das Zertifikat von „%1“ wurde am %2 gesperrt, nachdem es hier verwendet worden war; für diese Signatur ist das ohne Bedeutung.</translation>
        </message>
        <message>
            <source>The certificate of "%1" is not meant for timestamps.</source>
            <translation>Das Zertifikat von „%1“ ist nicht für Zeitstempel bestimmt.</translation>
        </message>
        <message>
            <source>A trusted list names the issuer of the signer's certificate, but vouches for it at other times only. What counts is the time of a timestamp, or else the time of this verification.</source>
            <translation>Eine Vertrauensliste nennt den Aussteller des Zertifikats, bürgt aber nur für andere Zeiten für ihn. Es zählt die Zeit eines Zeitstempels, sonst die Zeit dieser Prüfung.</translation>
        </message>
    </context>
    <context>
        <name>CertificateDetails</name>
        <message>
            <source>Digital signature</source>
            <translation>Digitale Signatur</translation>
        </message>
        <message>
            <source>Commitment to content (non-repudiation)</source>
            <translation>Bindung an den Inhalt (Nichtabstreitbarkeit)</translation>
        </message>
        <message>
            <source>Encryption of keys</source>
            <translation>Verschlüsselung von Schlüsseln</translation>
        </message>
        <message>
            <source>Encryption of data</source>
            <translation>Verschlüsselung von Daten</translation>
        </message>
        <message>
            <source>Agreement on keys</source>
            <translation>Vereinbarung von Schlüsseln</translation>
        </message>
        <message>
            <source>Signing certificates</source>
            <translation>Signieren von Zertifikaten</translation>
        </message>
        <message>
            <source>Signing lists of revoked certificates</source>
            <translation>Signieren von Sperrlisten</translation>
        </message>
        <message>
            <source>Any purpose</source>
            <translation>Jeder Zweck</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Logging in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Signing programs</source>
            <translation>Signieren von Programmen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Timestamps</source>
            <translation>Zeitstempel</translation>
        </message>
        <message>
            <source>Answers about revocation (OCSP)</source>
            <translation>Sperrauskünfte (OCSP)</translation>
        </message>
        <message>
            <source>Signing documents</source>
            <translation>Signieren von Dokumenten</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialog</name>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 – expired</source>
            <translation>%1 – abgelaufen</translation>
        </message>
        <message>
            <source>%1 – not valid yet</source>
            <translation>%1 – noch nicht gültig</translation>
        </message>
        <message>
            <source>A trial identity, made with this program: anyone can make one, in any name.</source>
            <translation>Eine Probe-Identität, mit diesem Programm erstellt: Jeder kann eine erstellen, auf jeden Namen.</translation>
        </message>
        <message>
            <source>Signed by itself: no issuer vouches for the name in it.</source>
            <translation>Von sich selbst signiert: Kein Aussteller bürgt für den Namen darin.</translation>
        </message>
        <message>
            <source>Certificate of the signer</source>
            <translation>Zertifikat der unterzeichnenden Person</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>&amp;Save as PEM…</source>
            <translation>Als PEM &amp;speichern…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwendung</translation>
        </message>
        <message>
            <source>permits signing documents</source>
            <translation>erlaubt das Signieren von Dokumenten</translation>
        </message>
        <message>
            <source>is not meant for signing documents</source>
            <translation>ist nicht zum Signieren von Dokumenten bestimmt</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint</source>
            <translation>SHA-256-Fingerabdruck</translation>
        </message>
        <message>
            <source>Compare the fingerprint with the one that the signer or the issuer tells you by another way, before you trust this certificate.</source>
            <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen die unterzeichnende Person oder der Aussteller auf anderem Weg nennt, bevor Sie diesem Zertifikat vertrauen.</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Zertifikat speichern</translation>
        </message>
        <message>
            <source>Certificates (*.pem)</source>
            <translation>Zertifikate (*.pem)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>is meant for timestamps</source>
            <translation>ist für Zeitstempel bestimmt</translation>
        </message>
        <message>
            <source>Certificate of the timestamp</source>
            <translation>Zertifikat des Zeitstempels</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>Change</name>
        <message>
            <source>The result "%1" is not offered for check %2 in the role %3.</source>
            <translation>Das Ergebnis „%1“ steht für den Prüfpunkt %2 in der Rolle %3 nicht zur Wahl.</translation>
        </message>
        <message>
            <source>Evidence is attached to the answer to %1; detach it first.</source>
            <translation>Der Antwort zu %1 sind Nachweise beigefügt; lösen Sie diese zuerst.</translation>
        </message>
        <message>
            <source>A person shown by function needs a function.</source>
            <translation>Eine Person, die mit ihrer Funktion genannt wird, braucht eine Funktion.</translation>
        </message>
        <message>
            <source>A system under assessment needs a vendor and a product.</source>
            <translation>Ein bewertetes System braucht einen Hersteller und ein Produkt.</translation>
        </message>
        <message>
            <source>The assessment has no "%1".</source>
            <translation>In der Bewertung gibt es „%1“ nicht.</translation>
        </message>
        <message>
            <source>The catalogue has no check "%1".</source>
            <translation>Der Katalog hat keinen Prüfpunkt „%1“.</translation>
        </message>
        <message>
            <source>Check %1 is outside the scope of this assessment.</source>
            <translation>Der Prüfpunkt %1 liegt außerhalb des Umfangs dieser Bewertung.</translation>
        </message>
        <message>
            <source>Check %1 is not asked of the role %2 in this assessment.</source>
            <translation>Der Prüfpunkt %1 wird der Rolle %2 in dieser Bewertung nicht gestellt.</translation>
        </message>
        <message>
            <source>The assessment has no respondent "%1" in this role.</source>
            <translation>In dieser Rolle der Bewertung gibt es niemanden namens „%1“.</translation>
        </message>
        <message>
            <source>The assessment is %1 and cannot be changed.</source>
            <translation>Der Status der Bewertung ist „%1“, deshalb kann sie nicht geändert werden.</translation>
        </message>
        <message>
            <source>The assessment has "%1" already.</source>
            <translation>Die Bewertung enthält „%1“ bereits.</translation>
        </message>
        <message>
            <source>Evidence of the kind file needs a file.</source>
            <translation>Ein Nachweis der Art Datei braucht eine Datei.</translation>
        </message>
    </context>
    <context>
        <name>ChangeHistory</name>
        <message>
            <source>The workspace was closed.</source>
            <translation>Der Arbeitsbereich wurde geschlossen.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
        <message>
            <source>Not undone: %1</source>
            <translation>Nicht rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>Not redone: %1</source>
            <translation>Nicht wiederholt: %1</translation>
        </message>
    </context>
    <context>
        <name>CheckCommand</name>
        <message>
            <source>Checks the database, the hashes of all evidence and the replayed audit chain.</source>
            <translation>Prüft die Datenbank, die Hashwerte aller Nachweise und die nachgespielte Änderungskette.</translation>
        </message>
        <message>
            <source>The workspace is sound.</source>
            <translation>Der Arbeitsbereich ist unversehrt.</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>Fehler: %1</translation>
        </message>
    </context>
    <context>
        <name>CheckHeader</name>
        <message>
            <source>Privacy law: not part of the verdict</source>
            <translation>Datenschutzrecht: nicht Teil des Gesamturteils</translation>
        </message>
        <message>
            <source>Severity: %1</source>
            <translation>Schwere: %1</translation>
        </message>
        <message>
            <source>%1 contributes</source>
            <translation>%1 trägt bei</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Drop it here to attach it to this answer.</source>
            <translation>Hier ablegen, um es dieser Antwort beizufügen.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistModel</name>
        <message>
            <source>Contributes to</source>
            <translation>Trägt bei zu</translation>
        </message>
        <message>
            <source>Counts as open</source>
            <translation>Zählt als offen</translation>
        </message>
        <message>
            <source>%1, %2 of %3 answered</source>
            <translation>%1, %2 von %3 beantwortet</translation>
        </message>
        <message>
            <source>Flagged for review</source>
            <translation>Zur Durchsicht vorgemerkt</translation>
        </message>
        <message>
            <source>Flagged for review: %1</source>
            <translation>Zur Durchsicht vorgemerkt: %1</translation>
        </message>
    </context>
    <context>
        <name>ChecklistPanel</name>
        <message>
            <source>Simple view of these questions</source>
            <translation>Einfache Ansicht dieser Fragen</translation>
        </message>
    </context>
    <context>
        <name>ChecklistView</name>
        <message>
            <source>Checks</source>
            <translation>Prüfpunkte</translation>
        </message>
    </context>
    <context>
        <name>ClauseReader</name>
        <message>
            <source>must not be empty</source>
            <translation>darf nicht leer sein</translation>
        </message>
        <message>
            <source>%1 is already used at %2</source>
            <translation>%1 wird schon bei %2 verwendet</translation>
        </message>
        <message>
            <source>"%1" does not belong to clause %2</source>
            <translation>„%1“ gehört nicht zum Abschnitt %2</translation>
        </message>
        <message>
            <source>"%1" is not among the roles of the check</source>
            <translation>„%1“ gehört nicht zu den Rollen des Prüfpunkts</translation>
        </message>
        <message>
            <source>is not among the roles of the check</source>
            <translation>gehört nicht zu den Rollen des Prüfpunkts</translation>
        </message>
        <message>
            <source>is %1, but the severity "%2" has the weight %3</source>
            <translation>ist %1, aber die Schwere „%2“ hat das Gewicht %3</translation>
        </message>
        <message>
            <source>must be absent, because "allowed" is not true</source>
            <translation>muss fehlen, weil „allowed“ nicht true ist</translation>
        </message>
        <message>
            <source>missing: the status "%1" needs a source</source>
            <translation>fehlt: Der Status „%1“ braucht eine Quelle</translation>
        </message>
        <message>
            <source>is not among the platforms of the catalogue</source>
            <translation>gehört nicht zu den Plattformen des Katalogs</translation>
        </message>
        <message>
            <source>%1 is not among the sources of the catalogue</source>
            <translation>%1 gehört nicht zu den Quellen des Katalogs</translation>
        </message>
    </context>
    <context>
        <name>ClosingBackup</name>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>"%1" is being backed up.</source>
            <translation>„%1“ wird gesichert.</translation>
        </message>
        <message>
            <source>Skip the backup</source>
            <translation>Sicherung überspringen</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>Keine Sicherung</translation>
        </message>
        <message>
            <source>The automatic backup could not be completed. The workspace itself is safe.

%1</source>
            <translation>Die automatische Sicherung konnte nicht abgeschlossen werden. Der Arbeitsbereich selbst ist sicher gespeichert.

%1</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Trotzdem schließen</translation>
        </message>
    </context>
    <context>
        <name>CmsBuilder</name>
        <message>
            <source>The signature could not be assembled (%1).</source>
            <translation>Die Signatur konnte nicht zusammengesetzt werden (%1).</translation>
        </message>
    </context>
    <context>
        <name>CmsCheck</name>
        <message>
            <source>The signature value is damaged or not of the expected form.</source>
            <translation>Der Signaturwert ist beschädigt oder hat nicht die erwartete Form.</translation>
        </message>
        <message>
            <source>The signature uses an unknown digest algorithm.</source>
            <translation>Die Signatur verwendet ein unbekanntes Hashverfahren.</translation>
        </message>
        <message>
            <source>The document was changed after it had been signed.</source>
            <translation>Das Dokument wurde geändert, nachdem es signiert war.</translation>
        </message>
        <message>
            <source>The signature was not made with the key of its certificate.</source>
            <translation>Die Signatur wurde nicht mit dem Schlüssel ihres Zertifikats erstellt.</translation>
        </message>
        <message>
            <source>The signature uses a key or a digest algorithm that is no longer safe.</source>
            <translation>Die Signatur verwendet einen Schlüssel oder ein Hashverfahren, die nicht mehr sicher sind.</translation>
        </message>
        <message>
            <source>The signature does not contain its certificate.</source>
            <translation>Die Signatur enthält ihr Zertifikat nicht.</translation>
        </message>
        <message>
            <source>The signature does not say which certificate it was made with.</source>
            <translation>Die Signatur sagt nicht, mit welchem Zertifikat sie erstellt wurde.</translation>
        </message>
        <message>
            <source>The signature is of an old kind that does not bind the certificate of its signer.</source>
            <translation>Die Signatur ist von einer alten Art, die das Zertifikat ihres Unterzeichners nicht bindet.</translation>
        </message>
        <message>
            <source>The signature value is not written in the strict form, so that parts of it could be changed without being noticed.</source>
            <translation>Der Signaturwert hat nicht die strenge Form, sodass Teile davon unbemerkt geändert werden könnten.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Argument %1 is not valid UTF-8: "%2".</source>
            <translation>Das Argument %1 ist kein gültiges UTF-8: „%2“.</translation>
        </message>
        <message>
            <source>The command "%1" has no option "%2".</source>
            <translation>Der Befehl „%1“ hat keine Option „%2“.</translation>
        </message>
        <message>
            <source>See: confseal-cli %1 --help</source>
            <translation>Siehe: confseal-cli %1 --help</translation>
        </message>
        <message>
            <source>Usage: confseal-cli %1</source>
            <translation>Aufruf: confseal-cli %1</translation>
        </message>
        <message>
            <source>No command was given. See: confseal-cli --help</source>
            <translation>Es wurde kein Befehl angegeben. Siehe: confseal-cli --help</translation>
        </message>
        <message>
            <source>There is no command "%1". See: confseal-cli --help</source>
            <translation>Es gibt keinen Befehl „%1“. Siehe: confseal-cli --help</translation>
        </message>
        <message>
            <source>"%1" needs one of: %2.</source>
            <translation>„%1“ braucht eines von: %2.</translation>
        </message>
        <message>
            <source>subcommand of "%1"</source>
            <translation>Unterbefehl von „%1“</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>"%1" was not changed, because an earlier part of the change failed.</source>
            <translation>„%1“ wurde nicht geändert, weil ein früherer Teil der Änderung gescheitert ist.</translation>
        </message>
        <message>
            <source>"%1" is not there any more: it was moved or renamed, or its drive or network is gone. Bring it back and try again.</source>
            <translation>„%1“ ist nicht mehr da: Die Datei wurde verschoben oder umbenannt, oder ihr Laufwerk oder Netzwerk ist weg. Stellen Sie das wieder her und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>"%1" is another file now, or another program has it. Open the workspace again.</source>
            <translation>„%1“ ist jetzt eine andere Datei, oder ein anderes Programm hat sie. Öffnen Sie den Arbeitsbereich erneut.</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>The workspace does not hold the content with the SHA-256 %1.</source>
            <translation>Der Inhalt mit dem SHA-256 %1 ist nicht im Arbeitsbereich.</translation>
        </message>
        <message>
            <source>The content with the SHA-256 %1 is damaged: its bytes have another hash. Restore a backup.</source>
            <translation>Der Inhalt mit dem SHA-256 %1 ist beschädigt: Seine Bytes haben einen anderen Hashwert. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The file is empty and proves nothing.</source>
            <translation>Die Datei ist leer und belegt nichts.</translation>
        </message>
        <message>
            <source>The workspace does not hold this file any more, which it did a moment ago. Nothing was added; add the file again.</source>
            <translation>Der Arbeitsbereich enthält diese Datei nicht mehr; eben war sie noch da. Es wurde nichts hinzugefügt. Fügen Sie die Datei erneut hinzu.</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>"%1" belongs to the workspace. Choose another name.</source>
            <translation>„%1“ gehört zum Arbeitsbereich. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>"%1" is needed by this command. Choose another name.</source>
            <translation>„%1“ wird von diesem Befehl gebraucht. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The option --workspace needs the path of a file.</source>
            <translation>Die Option --workspace braucht den Pfad einer Datei.</translation>
        </message>
        <message>
            <source>There is no workspace "%1". Make one with: confseal-cli --workspace FILE create</source>
            <translation>Es gibt keinen Arbeitsbereich „%1“. Erstellen Sie einen mit: confseal-cli --workspace DATEI create</translation>
        </message>
    </context>
    <context>
        <name>ContributionsPanel</name>
        <message>
            <source>What others say</source>
            <translation>Was andere sagen</translation>
        </message>
        <message>
            <source>The people asked suggest: %1</source>
            <translation>Die Befragten legen nahe: %1</translation>
        </message>
        <message>
            <source>Differs: worse than the answer that decides.</source>
            <translation>Abweichung: schlechter als die Antwort, die entscheidet.</translation>
        </message>
    </context>
    <context>
        <name>CounterSign</name>
        <message>
            <source>The report bears no seal yet. Seal it when it is made, so that its pages say who sealed it.</source>
            <translation>Der Bericht trägt noch kein Siegel. Siegeln Sie ihn beim Erstellen, damit seine Seiten nennen, wer ihn gesiegelt hat.</translation>
        </message>
        <message>
            <source>The report was changed after it had been sealed. It must not be signed again; ask for the original.</source>
            <translation>Der Bericht wurde nach dem Siegeln geändert. Er darf nicht noch einmal signiert werden; fordern Sie das Original an.</translation>
        </message>
        <message>
            <source>The pages of the report cannot be shown to say what its data says, so it must not be signed. Verify it for the details.</source>
            <translation>Es lässt sich nicht zeigen, dass die Seiten des Berichts dasselbe sagen wie seine Daten; deshalb darf er nicht signiert werden. Prüfen Sie ihn, um Näheres zu erfahren.</translation>
        </message>
    </context>
    <context>
        <name>CreateCommand</name>
        <message>
            <source>Makes a new, empty workspace.</source>
            <translation>Erstellt einen neuen, leeren Arbeitsbereich.</translation>
        </message>
        <message>
            <source>"%1" exists already; a new workspace needs a new file.</source>
            <translation>„%1“ gibt es schon; ein neuer Arbeitsbereich braucht eine neue Datei.</translation>
        </message>
        <message>
            <source>Made the workspace "%1".</source>
            <translation>Der Arbeitsbereich „%1“ wurde erstellt.</translation>
        </message>
    </context>
    <context>
        <name>DashboardCards</name>
        <message>
            <source>What to do next</source>
            <translation>Was als Nächstes zu tun ist</translation>
        </message>
        <message>
            <source>Gaps by severity</source>
            <translation>Lücken nach Schwere</translation>
        </message>
        <message>
            <source>No answer falls short.</source>
            <translation>Keine Antwort weist eine Lücke auf.</translation>
        </message>
        <message>
            <source>Open checks by role</source>
            <translation>Offene Prüfpunkte nach Rolle</translation>
        </message>
        <message>
            <source>Every check is answered.</source>
            <translation>Jeder Prüfpunkt ist beantwortet.</translation>
        </message>
        <message>
            <source>nobody is named yet</source>
            <translation>noch niemand benannt</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence that expires</source>
            <translation>Nachweise, die ablaufen</translation>
        </message>
        <message numerus="yes">
            <source>No evidence expires within the next %n day(s).</source>
            <translation>
                <numerusform>Kein Nachweis läuft innerhalb von %n Tag ab.</numerusform>
                <numerusform>Kein Nachweis läuft innerhalb der nächsten %n Tage ab.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expired: it no longer counts</source>
            <translation>Abgelaufen: zählt nicht mehr</translation>
        </message>
        <message numerus="yes">
            <source>Within %n day(s)</source>
            <translation>
                <numerusform>Innerhalb von %n Tag</numerusform>
                <numerusform>Innerhalb von %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Results by role</source>
            <translation>Ergebnisse nach Rolle</translation>
        </message>
        <message>
            <source>Results by clause</source>
            <translation>Ergebnisse nach Abschnitt</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message numerus="yes">
            <source>Due within %n day(s)</source>
            <translation>
                <numerusform>Innerhalb von %n Tag fällig</numerusform>
                <numerusform>Innerhalb von %n Tagen fällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Due later</source>
            <translation>Später fällig</translation>
        </message>
        <message>
            <source>Without a due date</source>
            <translation>Ohne Termin</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>No measure is open.</source>
            <translation>Keine Maßnahme ist offen.</translation>
        </message>
    </context>
    <context>
        <name>DashboardContent</name>
        <message>
            <source>Scope: %1</source>
            <translation>Umfang: %1</translation>
        </message>
        <message>
            <source>answered, but counts as open</source>
            <translation>beantwortet, zählt aber als offen</translation>
        </message>
        <message>
            <source>measure planned</source>
            <translation>Maßnahme geplant</translation>
        </message>
        <message>
            <source>measure overdue since %1</source>
            <translation>Maßnahme überfällig seit %1</translation>
        </message>
        <message>
            <source>measure due on %1</source>
            <translation>Maßnahme fällig am %1</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Save the overview</source>
            <translation>Übersicht speichern</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Overview %1</source>
            <translation>Übersicht %1</translation>
        </message>
    </context>
    <context>
        <name>DashboardTexts</name>
        <message>
            <source>score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>%1 meets catalogue %2.</source>
            <translation>%1 erfüllt den Katalog %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 meets catalogue %2; %n recommendation(s) are open.</source>
            <translation>
                <numerusform>%1 erfüllt den Katalog %2; %n Empfehlung ist offen.</numerusform>
                <numerusform>%1 erfüllt den Katalog %2; %n Empfehlungen sind offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whether %1 meets catalogue %2 cannot be determined: for %n must-check(s) no proof is to be had.</source>
            <translation>
                <numerusform>Ob %1 den Katalog %2 erfüllt, ist nicht feststellbar: Für %n Muss-Prüfpunkt ist kein Nachweis zu bekommen.</numerusform>
                <numerusform>Ob %1 den Katalog %2 erfüllt, ist nicht feststellbar: Für %n Muss-Prüfpunkte ist kein Nachweis zu bekommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 does not meet catalogue %2: %n must-check(s) are not or only partly fulfilled.</source>
            <translation>
                <numerusform>%1 erfüllt den Katalog %2 nicht: %n Muss-Prüfpunkt ist nicht oder nur teilweise erfüllt.</numerusform>
                <numerusform>%1 erfüllt den Katalog %2 nicht: %n Muss-Prüfpunkte sind nicht oder nur teilweise erfüllt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The assessment of %1 against catalogue %2 is not complete: %n check(s) are open.</source>
            <translation>
                <numerusform>Die Bewertung von %1 nach dem Katalog %2 ist unvollständig: %n Prüfpunkt ist offen.</numerusform>
                <numerusform>Die Bewertung von %1 nach dem Katalog %2 ist unvollständig: %n Prüfpunkte sind offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) are met by alternative measures.</source>
            <translation>
                <numerusform>%n Prüfpunkt ist durch eine gleichwertige Maßnahme erfüllt.</numerusform>
                <numerusform>%n Prüfpunkte sind durch gleichwertige Maßnahmen erfüllt.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is a self-assessment, not a statement of conformity with DIN SPEC 27008.</source>
            <translation>Dies ist eine Selbstbewertung, keine Aussage über die Konformität mit der DIN SPEC 27008.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n answered must-check(s): %1 documented, %2 tested, %3 attested, %4 declared only.</source>
            <translation>
                <numerusform>Von %n beantworteten Muss-Prüfpunkt: %1 dokumentiert, %2 getestet, %3 durch Dritte bestätigt, %4 nur erklärt.</numerusform>
                <numerusform>Von %n beantworteten Muss-Prüfpunkten: %1 dokumentiert, %2 getestet, %3 durch Dritte bestätigt, %4 nur erklärt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Provider part</source>
            <translation>Teil Anbieter</translation>
        </message>
        <message>
            <source>Organisation part</source>
            <translation>Teil Organisation</translation>
        </message>
        <message>
            <source>No check applies.</source>
            <translation>Kein Prüfpunkt ist anwendbar.</translation>
        </message>
        <message>
            <source>Every check is fulfilled.</source>
            <translation>Jeder Prüfpunkt ist erfüllt.</translation>
        </message>
        <message>
            <source>Recommendations that are open</source>
            <translation>Offene Empfehlungen</translation>
        </message>
        <message>
            <source>Without proof</source>
            <translation>Ohne Nachweis</translation>
        </message>
        <message>
            <source>What decides the verdict</source>
            <translation>Was das Gesamturteil bestimmt</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 von %2 beantwortet</translation>
        </message>
        <message>
            <source>%1: score %2, %3; %4</source>
            <translation>%1: Punktwert %2, %3; %4</translation>
        </message>
        <message>
            <source>expired on %1</source>
            <translation>abgelaufen am %1</translation>
        </message>
        <message>
            <source>expires today</source>
            <translation>läuft heute ab</translation>
        </message>
        <message numerus="yes">
            <source>expires on %1, in %n day(s)</source>
            <translation>
                <numerusform>läuft am %1 ab, in %n Tag</numerusform>
                <numerusform>läuft am %1 ab, in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>backs no check</source>
            <translation>belegt keinen Prüfpunkt</translation>
        </message>
        <message numerus="yes">
            <source>backs %n check(s)</source>
            <translation>
                <numerusform>belegt %n Prüfpunkt</numerusform>
                <numerusform>belegt %n Prüfpunkte</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: score %2, %3 of %4 answered, %5</source>
            <translation>%1: Punktwert %2, %3 von %4 beantwortet, %5</translation>
        </message>
        <message>
            <source>History of the score. First: %1. Now: %2. Lowest score %3, highest %4.</source>
            <translation>Verlauf des Punktwerts. Zuerst: %1. Jetzt: %2. Niedrigster Punktwert %3, höchster %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier value(s) are no longer in the audit chain, for example because they were erased. Earlier points may be wrong.</source>
            <translation>
                <numerusform>%n früherer Wert steht nicht mehr in der Änderungskette, zum Beispiel weil er gelöscht wurde. Frühere Punkte können falsch sein.</numerusform>
                <numerusform>%n frühere Werte stehen nicht mehr in der Änderungskette, zum Beispiel weil sie gelöscht wurden. Frühere Punkte können falsch sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>fulfilled</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>fulfilled by alternative</source>
            <translation>gleichwertig erfüllt</translation>
        </message>
        <message>
            <source>partly fulfilled</source>
            <translation>teilweise erfüllt</translation>
        </message>
        <message>
            <source>not fulfilled</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <source>not verifiable</source>
            <translation>nicht nachprüfbar</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>nicht anwendbar</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Arrow keys go from point to point.</source>
            <translation>Mit den Pfeiltasten gehen Sie von Punkt zu Punkt.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Score %1, %2</source>
            <translation>Punktwert %1, %2</translation>
        </message>
        <message>
            <source>The line below a bar is the score.</source>
            <translation>Die Linie unter einem Balken ist der Punktwert.</translation>
        </message>
        <message>
            <source>History of the score</source>
            <translation>Verlauf des Punktwerts</translation>
        </message>
    </context>
    <context>
        <name>DashboardView</name>
        <message>
            <source>Save overview as PDF…</source>
            <translation>Übersicht als PDF speichern…</translation>
        </message>
        <message>
            <source>Print overview…</source>
            <translation>Übersicht drucken…</translation>
        </message>
    </context>
    <context>
        <name>DataAgreement</name>
        <message>
            <source>The embedded catalogue is not the one that the data names.</source>
            <translation>Der eingebettete Katalog ist nicht der, den die Daten nennen.</translation>
        </message>
        <message>
            <source>The catalogue %1 %2 is not at hand.</source>
            <translation>Der Katalog %1 %2 liegt nicht vor.</translation>
        </message>
        <message>
            <source>The data yields %1 pages, the report has %2.</source>
            <translation>Die Daten ergeben %1 Seiten, der Bericht hat %2.</translation>
        </message>
        <message>
            <source>Page %1 has the text that the data yields, but does not show the same.</source>
            <translation>Seite %1 hat den Text, den die Daten ergeben, zeigt aber nicht dasselbe.</translation>
        </message>
        <message>
            <source>Page %1 says something else than the data.</source>
            <translation>Seite %1 sagt etwas anderes als die Daten.</translation>
        </message>
        <message>
            <source>The report holds layers, scripts or forms that may change what its pages show.</source>
            <translation>Der Bericht enthält Ebenen, Skripte oder Formulare, die ändern können, was seine Seiten zeigen.</translation>
        </message>
        <message>
            <source>%1: the pages say "%2", the data says "%3".</source>
            <translation>%1: Die Seiten sagen „%2“, die Daten sagen „%3“.</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Gesamturteil</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>The digest that the report states is not the digest of the data.</source>
            <translation>Die Prüfsumme im Bericht ist nicht die Prüfsumme der Daten.</translation>
        </message>
        <message>
            <source>The report names "%1" as signatory, but it is sealed by "%2".</source>
            <translation>Der Bericht nennt „%1“ als unterzeichnende Person, ist aber von „%2“ gesiegelt.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The database driver %1 of Qt is missing. Install it and try again.</source>
            <translation>Der Datenbanktreiber %1 von Qt fehlt. Installieren Sie ihn und versuchen Sie es erneut.</translation>
        </message>
    </context>
    <context>
        <name>DatabaseError</name>
        <message>
            <source>"%1" was not changed, because the disk is full. What was saved before is safe; make room and try again.</source>
            <translation>„%1“ wurde nicht geändert, weil der Datenträger voll ist. Was zuvor gespeichert war, ist sicher; schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>"%1" is in use by a program that does not say who it is. Close it there or try again later.</source>
            <translation>„%1“ wird von einem Programm verwendet, das sich nicht zu erkennen gibt. Schließen Sie die Datei dort oder versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>"%1" is not a ConfSeal workspace.</source>
            <translation>„%1“ ist kein Arbeitsbereich von ConfSeal.</translation>
        </message>
        <message>
            <source>"%1" is damaged (%2). Restore a backup.</source>
            <translation>„%1“ ist beschädigt (%2). Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>"%1" cannot be written (%2). Check the permissions of the file and of its folder.</source>
            <translation>„%1“ kann nicht geschrieben werden (%2). Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>The disk failed to read or write "%1" (%2). What was saved before is safe; check the disk and try again.</source>
            <translation>Der Datenträger konnte „%1“ nicht lesen oder schreiben (%2). Was zuvor gespeichert war, ist sicher; prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The database "%1" refused: %2</source>
            <translation>Die Datenbank „%1“ hat abgelehnt: %2</translation>
        </message>
    </context>
    <context>
        <name>DateTexts</name>
        <message>
            <source>yyyy-MM-dd</source>
            <extracomment>The order of day, month and year; a pattern of QDate::toString, not to be read by people.</extracomment>
            <translation>dd.MM.yyyy</translation>
        </message>
    </context>
    <context>
        <name>DemoCommand</name>
        <message>
            <source>"%1" holds assessments already; the demonstration needs a new or an empty workspace.</source>
            <translation>In „%1“ gibt es schon Bewertungen; die Demonstration braucht einen neuen oder leeren Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Makes a workspace with the assessments of five fictional vendors.</source>
            <translation>Erstellt einen Arbeitsbereich mit den Bewertungen von fünf erfundenen Herstellern.</translation>
        </message>
        <message>
            <source>Made the demonstration in "%1":</source>
            <translation>Die Demonstration wurde in „%1“ erstellt:</translation>
        </message>
    </context>
    <context>
        <name>Demonstration</name>
        <message>
            <source>The demonstration names a check %1 that is not in scope.</source>
            <translation>Die Demonstration nennt einen Prüfpunkt %1, der nicht im Umfang liegt.</translation>
        </message>
        <message>
            <source>The demonstration that comes with the program is damaged: %1. Install the program again.</source>
            <translation>Die mitgelieferte Demonstration ist beschädigt: %1. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <source>The demonstration that comes with the program cannot be read: %1.</source>
            <translation>Die mitgelieferte Demonstration ist nicht lesbar: %1.</translation>
        </message>
        <message>
            <source>Making the demonstration was cancelled.</source>
            <translation>Das Erstellen der Demonstration wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>DisplayTexts</name>
        <message>
            <source>conforms</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>conforms, recommendations open</source>
            <translation>erfüllt, Empfehlungen offen</translation>
        </message>
        <message>
            <source>not determinable</source>
            <translation>nicht feststellbar</translation>
        </message>
        <message>
            <source>does not conform</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Erhalten</translation>
        </message>
        <message>
            <source>Must</source>
            <translation>Muss</translation>
        </message>
        <message>
            <source>Should</source>
            <translation>Soll</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Assurance report</source>
            <translation>Prüfbericht Dritter</translation>
        </message>
        <message>
            <source>Attached to the report</source>
            <translation>Dem Bericht beigefügt</translation>
        </message>
        <message>
            <source>Listed with its checksum</source>
            <translation>Mit Prüfsumme aufgeführt</translation>
        </message>
        <message>
            <source>Withheld, only counted</source>
            <translation>Zurückgehalten, nur gezählt</translation>
        </message>
        <message>
            <source>Counts as open: another role answered worse. A justification is needed.</source>
            <translation>Zählt als offen: Eine andere Rolle hat schlechter geantwortet. Eine Begründung ist nötig.</translation>
        </message>
        <message>
            <source>Counts as open: evidence is needed that has not expired.</source>
            <translation>Zählt als offen: Ein nicht abgelaufener Nachweis ist nötig.</translation>
        </message>
        <message>
            <source>Counts as open: this result is not offered for this check.</source>
            <translation>Zählt als offen: Dieses Ergebnis steht bei diesem Prüfpunkt nicht zur Wahl.</translation>
        </message>
        <message>
            <source>The catalogue accepts no alternative measure for this check.</source>
            <translation>Der Katalog lässt bei diesem Prüfpunkt keine gleichwertige Maßnahme zu.</translation>
        </message>
        <message>
            <source>This role controls the matter itself and can find out.</source>
            <translation>Diese Rolle hat den Gegenstand selbst in der Hand und kann es herausfinden.</translation>
        </message>
        <message>
            <source>This check applies to every system.</source>
            <translation>Dieser Prüfpunkt gilt für jedes System.</translation>
        </message>
        <message>
            <source>This result is not offered for this check.</source>
            <translation>Dieses Ergebnis steht bei diesem Prüfpunkt nicht zur Wahl.</translation>
        </message>
        <message>
            <source>The requirement is met as it is worded. Evidence helps.</source>
            <translation>Die Anforderung ist so erfüllt, wie sie lautet. Nachweise helfen.</translation>
        </message>
        <message>
            <source>Another measure has the same effect. Needs evidence, too.</source>
            <translation>Eine andere Maßnahme wirkt gleich gut. Braucht auch einen Nachweis.</translation>
        </message>
        <message>
            <source>Met in part, or only for a part of the system. Say what is missing.</source>
            <translation>Zum Teil erfüllt oder nur für einen Teil des Systems. Sagen Sie, was fehlt.</translation>
        </message>
        <message>
            <source>The requirement is not met. Say why, and what is planned.</source>
            <translation>Die Anforderung ist nicht erfüllt. Sagen Sie, warum und was geplant ist.</translation>
        </message>
        <message>
            <source>It may be met, but no proof is to be had. Say what was asked of whom, and when.</source>
            <translation>Vielleicht erfüllt, aber ein Nachweis ist nicht zu bekommen. Sagen Sie, wer wann wonach gefragt wurde.</translation>
        </message>
        <message>
            <source>The matter does not occur in this system. Say why.</source>
            <translation>Der Gegenstand kommt in diesem System nicht vor. Sagen Sie, warum.</translation>
        </message>
        <message>
            <source>Nothing is decided yet. You can come back to it at any time.</source>
            <translation>Noch ist nichts entschieden. Sie können jederzeit darauf zurückkommen.</translation>
        </message>
        <message>
            <source>Which measure takes its place, and why has it the same effect?</source>
            <translation>Welche Maßnahme tritt an ihre Stelle, und warum wirkt sie gleich gut?</translation>
        </message>
        <message>
            <source>What is met, and what is missing?</source>
            <translation>Was ist erfüllt, und was fehlt?</translation>
        </message>
        <message>
            <source>Why is it not met, and what is planned?</source>
            <translation>Warum ist sie nicht erfüllt, und was ist geplant?</translation>
        </message>
        <message>
            <source>What was asked of whom, and when?</source>
            <translation>Wer wurde wann wonach gefragt?</translation>
        </message>
        <message>
            <source>Why does it not apply?</source>
            <translation>Warum ist der Prüfpunkt nicht anwendbar?</translation>
        </message>
        <message>
            <source>Why is the answer right? Printed in the report.</source>
            <translation>Warum stimmt die Antwort? Wird im Bericht gedruckt.</translation>
        </message>
        <message>
            <source>Counts as open until there is a justification. %1</source>
            <translation>Zählt als offen, bis es eine Begründung gibt. %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentReader</name>
        <message>
            <source>The assessment document was made by a newer version of ConfSeal (format %1; this version reads format %2). Update ConfSeal and try again.</source>
            <translation>Das Bewertungsdokument stammt von einer neueren Version von ConfSeal (Format %1; diese Version liest Format %2). Aktualisieren Sie ConfSeal und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The assessment document is not valid: %1. Nothing was read from it; ask its issuer for an undamaged copy.</source>
            <translation>Das Bewertungsdokument ist nicht gültig: %1. Es wurde nichts daraus gelesen; bitten Sie den Aussteller um eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>its content does not have this SHA-256, so it was changed</source>
            <translation>sein Inhalt hat nicht diesen SHA-256, wurde also geändert</translation>
        </message>
        <message>
            <source>it occurs twice</source>
            <translation>es kommt zweimal vor</translation>
        </message>
        <message>
            <source>it is not in order</source>
            <translation>es steht nicht an seinem Platz in der Reihenfolge</translation>
        </message>
        <message>
            <source>another entry names the same leaf</source>
            <translation>ein anderer Eintrag nennt dasselbe Blatt</translation>
        </message>
        <message>
            <source>there are more than %1 answers</source>
            <translation>es gibt mehr als %1 Antworten</translation>
        </message>
        <message>
            <source>there is no answer that it belongs to</source>
            <translation>es gibt keine Antwort, zu der es gehört</translation>
        </message>
        <message>
            <source>root.%1: "justified" contradicts the justification</source>
            <translation>root.%1: „justified“ widerspricht der Begründung</translation>
        </message>
        <message>
            <source>root.%1: it names evidence that is not there</source>
            <translation>root.%1: Es nennt Nachweise, die es nicht gibt</translation>
        </message>
        <message>
            <source>leaves.%1: nothing in the root names it</source>
            <translation>leaves.%1: Nichts in root nennt es</translation>
        </message>
        <message>
            <source>The assessment document is larger than %1 MiB and was not read.</source>
            <translation>Das Bewertungsdokument ist größer als %1 MiB und wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The assessment document cannot be read: %1. Ask its issuer for an undamaged copy.</source>
            <translation>Das Bewertungsdokument ist nicht lesbar: %1. Bitten Sie den Aussteller um eine unbeschädigte Kopie.</translation>
        </message>
    </context>
    <context>
        <name>EditMenu</name>
        <message>
            <source>&amp;Edit</source>
            <translation>Bearbe&amp;iten</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Wiederholen: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>EmbeddedCopy</name>
        <message>
            <source>The copy must be another file than the PDF that holds it.</source>
            <translation>Die Kopie muss eine andere Datei sein als die PDF-Datei, in der sie liegt.</translation>
        </message>
        <message>
            <source>The file "%1" is no longer the one that was verified. Verify it again first.</source>
            <translation>Die Datei „%1“ ist nicht mehr die, die geprüft wurde. Prüfen Sie sie zuerst erneut.</translation>
        </message>
        <message>
            <source>"%1" cannot be written: %2. What was there is untouched.</source>
            <translation>„%1“ kann nicht geschrieben werden: %2. Was dort war, ist unverändert.</translation>
        </message>
    </context>
    <context>
        <name>EmbeddedFiles</name>
        <message>
            <source>The evidence "%1" is not at hand.</source>
            <translation>Der Nachweis „%1“ liegt nicht vor.</translation>
        </message>
        <message>
            <source>The evidence "%1" is listed as embedded, but its content is not attached.</source>
            <translation>Der Nachweis „%1“ ist als eingebettet aufgeführt, aber sein Inhalt ist nicht beigefügt.</translation>
        </message>
    </context>
    <context>
        <name>EmbeddedFilesView</name>
        <message>
            <source>Embedded files</source>
            <translation>Eingebettete Dateien</translation>
        </message>
        <message>
            <source>Save a co&amp;py…</source>
            <translation>&amp;Kopie speichern…</translation>
        </message>
        <message>
            <source>The file holds no other files.</source>
            <translation>Die Datei enthält keine weiteren Dateien.</translation>
        </message>
        <message>
            <source>These files came with the PDF. They are foreign: save a copy and treat it with the same care as a file from an e-mail.</source>
            <translation>Diese Dateien kamen mit der PDF-Datei. Sie sind fremd: Speichern Sie eine Kopie und behandeln Sie sie so vorsichtig wie eine Datei aus einer E-Mail.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Declared kind</source>
            <translation>Angegebene Art</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 Bytes)</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Save a copy of the embedded file</source>
            <translation>Kopie der eingebetteten Datei speichern</translation>
        </message>
        <message>
            <source>Saved a copy as %1.</source>
            <translation>Kopie gespeichert als %1.</translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message>
            <source>Look through my answers again</source>
            <translation>Meine Antworten noch einmal durchsehen</translation>
        </message>
        <message>
            <source>Back to the full view</source>
            <translation>Zurück zur vollen Ansicht</translation>
        </message>
        <message>
            <source>End of the questions</source>
            <translation>Ende der Fragen</translation>
        </message>
        <message>
            <source>What happens next: whoever leads this assessment goes on with your answers.</source>
            <translation>So geht es weiter: Wer diese Bewertung leitet, arbeitet mit Ihren Antworten weiter.</translation>
        </message>
        <message>
            <source>What happens next: %1, who leads this assessment, goes on with your answers.</source>
            <translation>So geht es weiter: %1 leitet diese Bewertung und arbeitet mit Ihren Antworten weiter.</translation>
        </message>
        <message numerus="yes">
            <source>You have answered all %n question(s). Thank you!</source>
            <translation>
                <numerusform>Sie haben %n Frage beantwortet. Vielen Dank!</numerusform>
                <numerusform>Sie haben alle %n Fragen beantwortet. Vielen Dank!</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answers are saved; there is nothing to send.</source>
            <translation>Ihre Antworten sind gespeichert; Sie müssen nichts versenden.</translation>
        </message>
        <message>
            <source>Still open: %1 of %2 questions</source>
            <translation>Noch offen: %1 von %2 Fragen</translation>
        </message>
        <message>
            <source>What you have answered is saved. Choose a question to answer it now, or come back later.</source>
            <translation>Was Sie beantwortet haben, ist gespeichert. Wählen Sie eine Frage, um sie jetzt zu beantworten, oder kommen Sie später wieder.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceActions</name>
        <message>
            <source>Add files as evidence</source>
            <translation>Dateien als Nachweis hinzufügen</translation>
        </message>
        <message>
            <source>This assessment has no evidence that is not attached here already.</source>
            <translation>Alle Nachweise dieser Bewertung sind hier schon beigefügt.</translation>
        </message>
        <message>
            <source>"%1" is no longer attached here. It still backs other answers.</source>
            <translation>„%1“ ist hier nicht mehr beigefügt. Andere Antworten belegt der Nachweis weiterhin.</translation>
        </message>
        <message>
            <source>Another copy is still being saved.</source>
            <translation>Es wird noch eine andere Kopie gespeichert.</translation>
        </message>
        <message>
            <source>Save a copy of the evidence</source>
            <translation>Kopie des Nachweises speichern</translation>
        </message>
        <message>
            <source>Saved a copy as %1.</source>
            <translation>Eine Kopie wurde als %1 gespeichert.</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard that can be evidence: a picture, files, or the address of a web page.</source>
            <translation>In der Zwischenablage ist nichts, was ein Nachweis sein kann: ein Bild, Dateien oder die Adresse einer Webseite.</translation>
        </message>
        <message>
            <source>Screenshot %1</source>
            <translation>Bildschirmfoto %1</translation>
        </message>
        <message>
            <source>"%1" was removed. Undo brings it back until the workspace is closed.</source>
            <translation>„%1“ wurde entfernt. Mit Rückgängig holen Sie es zurück, solange der Arbeitsbereich geöffnet ist.</translation>
        </message>
        <message>
            <source>Saving the copy was cancelled. Nothing was written.</source>
            <translation>Das Speichern der Kopie wurde abgebrochen. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Saving a copy as %1</source>
            <translation>Kopie wird gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>EvidenceAddCommand</name>
        <message>
            <source>Name what is to be attached: files, or --link, or --note.</source>
            <translation>Nennen Sie, was beigefügt werden soll: Dateien, --link oder --note.</translation>
        </message>
        <message>
            <source>"%1" is not a complete address such as https://example.org/report.</source>
            <translation>„%1“ ist keine vollständige Adresse wie https://example.org/bericht.</translation>
        </message>
        <message>
            <source>The note is blank.</source>
            <translation>Die Notiz ist leer.</translation>
        </message>
        <message>
            <source>An assurance report needs its auditor (--auditor).</source>
            <translation>Ein Prüfbericht Dritter braucht die Prüfstelle (--auditor).</translation>
        </message>
        <message>
            <source>The evidence expires before it takes effect.</source>
            <translation>Der Nachweis läuft ab, bevor er gilt.</translation>
        </message>
        <message>
            <source>The period of the report ends before it begins.</source>
            <translation>Der Zeitraum des Prüfberichts endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>%1 The files before it were added and could not be taken back: %2</source>
            <translation>%1 Die Dateien davor wurden hinzugefügt und konnten nicht zurückgenommen werden: %2</translation>
        </message>
        <message>
            <source>Attaches files, a link or a note to an answer; all of them or nothing.</source>
            <translation>Fügt einer Antwort Dateien, einen Verweis oder eine Notiz bei; alles oder nichts.</translation>
        </message>
        <message>
            <source>Address of the evidence.</source>
            <translation>Adresse des Nachweises.</translation>
        </message>
        <message>
            <source>Note that is the evidence.</source>
            <translation>Notiz, die der Nachweis ist.</translation>
        </message>
        <message>
            <source>Role whose answer it backs; else the responsible one.</source>
            <translation>Rolle, deren Antwort belegt wird; sonst die zuständige.</translation>
        </message>
        <message>
            <source>Title; else the name of the file.</source>
            <translation>Titel; sonst der Name der Datei.</translation>
        </message>
        <message>
            <source>Day from which it holds.</source>
            <translation>Tag, ab dem der Nachweis gilt.</translation>
        </message>
        <message>
            <source>Last day on which it counts.</source>
            <translation>Letzter Tag, an dem der Nachweis zählt.</translation>
        </message>
        <message>
            <source>What the report shows of it; else hash.</source>
            <translation>Was der Bericht davon zeigt; sonst hash.</translation>
        </message>
        <message>
            <source>Makes it an assurance report: who audited.</source>
            <translation>Macht den Nachweis zu einem Prüfbericht Dritter: wer geprüft hat.</translation>
        </message>
        <message>
            <source>Standard and scope of the assurance report.</source>
            <translation>Norm und Umfang des Prüfberichts.</translation>
        </message>
        <message>
            <source>First day of the audited period.</source>
            <translation>Erster Tag des geprüften Zeitraums.</translation>
        </message>
        <message>
            <source>Last day of the audited period.</source>
            <translation>Letzter Tag des geprüften Zeitraums.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceContent</name>
        <message>
            <source>The file has more than %1 bytes.</source>
            <translation>Die Datei hat mehr als %1 Bytes.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDialog</name>
        <message>
            <source>Edit evidence</source>
            <translation>Nachweis bearbeiten</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Datei hinzufügen</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Verweis hinzufügen</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Add an assurance report</source>
            <translation>Prüfbericht Dritter hinzufügen</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>As &amp;of</source>
            <translation>&amp;Stand vom</translation>
        </message>
        <message>
            <source>&amp;Valid until</source>
            <translation>&amp;Gültig bis</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>T&amp;itle:</source>
            <translation>&amp;Titel:</translation>
        </message>
        <message>
            <source>In the &amp;report:</source>
            <translation>Im Be&amp;richt:</translation>
        </message>
        <message>
            <source>&amp;Address:</source>
            <translation>&amp;Adresse:</translation>
        </message>
        <message>
            <source>For example C5 type 2, ISO 27001, SOC 2, and what it covers</source>
            <translation>Zum Beispiel C5 Typ 2, ISO 27001, SOC 2, und was davon erfasst ist</translation>
        </message>
        <message>
            <source>A&amp;uditor:</source>
            <translation>&amp;Prüfstelle:</translation>
        </message>
        <message>
            <source>&amp;Scope of the audit:</source>
            <translation>&amp;Umfang der Prüfung:</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Zeitraum:</translation>
        </message>
        <message>
            <source>&amp;Note:</source>
            <translation>&amp;Notiz:</translation>
        </message>
        <message>
            <source>Re&amp;marks:</source>
            <translation>Be&amp;merkungen:</translation>
        </message>
        <message>
            <source>Dates:</source>
            <translation>Daten:</translation>
        </message>
        <message>
            <source>Enter a title.</source>
            <translation>Geben Sie einen Titel ein.</translation>
        </message>
        <message>
            <source>Enter the address.</source>
            <translation>Geben Sie die Adresse ein.</translation>
        </message>
        <message>
            <source>Enter the note.</source>
            <translation>Geben Sie die Notiz ein.</translation>
        </message>
        <message>
            <source>Enter who audited.</source>
            <translation>Geben Sie ein, wer geprüft hat.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Der Zeitraum endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>The evidence expires before the date it is as of.</source>
            <translation>Der Nachweis läuft vor dem Tag ab, dessen Stand er wiedergibt.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceExtractCommand</name>
        <message>
            <source>Writing evidence failed: %1</source>
            <translation>Ein Nachweis konnte nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Writes all evidence files of an assessment into a folder.</source>
            <translation>Schreibt alle Nachweisdateien einer Bewertung in einen Ordner.</translation>
        </message>
        <message>
            <source>Overwrite existing files.</source>
            <translation>Vorhandene Dateien überschreiben.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceFile</name>
        <message>
            <source>There is no file "%1".</source>
            <translation>Es gibt keine Datei „%1“.</translation>
        </message>
        <message>
            <source>"%1" is a folder. Add its files one by one or as an archive.</source>
            <translation>„%1“ ist ein Ordner. Fügen Sie seine Dateien einzeln oder als Archiv hinzu.</translation>
        </message>
        <message>
            <source>"%1" is not a regular file.</source>
            <translation>„%1“ ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>The file "%1" cannot be read. Check its permissions.</source>
            <translation>Die Datei „%1“ ist nicht lesbar. Prüfen Sie ihre Rechte.</translation>
        </message>
        <message>
            <source>The file "%1" is empty and proves nothing.</source>
            <translation>Die Datei „%1“ ist leer und belegt nichts.</translation>
        </message>
        <message>
            <source>"%1" is only a shortcut. Add what it leads to: the file itself, or the address as a link.</source>
            <translation>„%1“ ist nur eine Verknüpfung. Fügen Sie hinzu, wohin sie führt: die Datei selbst oder die Adresse als Verweis.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceImport</name>
        <message>
            <source>Reading "%1" failed: %2</source>
            <translation>„%1“ konnte nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>"%1" changed while it was being added. Nothing was added; try again.</source>
            <translation>„%1“ hat sich geändert, während die Datei hinzugefügt wurde. Es wurde nichts hinzugefügt; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Adding "%1" was cancelled.</source>
            <translation>Das Hinzufügen von „%1“ wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceListCommand</name>
        <message>
            <source>Lists the evidence of an assessment.</source>
            <translation>Führt die Nachweise einer Bewertung auf.</translation>
        </message>
        <message>
            <source>The assessment has no evidence yet.</source>
            <translation>Die Bewertung hat noch keine Nachweise.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceListModel</name>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>expired on %1, does not count</source>
            <translation>abgelaufen am %1, zählt nicht</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>gültig bis %1</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>Evidence of this answer</source>
            <translation>Nachweise zu dieser Antwort</translation>
        </message>
        <message>
            <source>A&amp;dd files…</source>
            <translation>Da&amp;teien hinzufügen…</translation>
        </message>
        <message>
            <source>Add lin&amp;k…</source>
            <translation>&amp;Verweis hinzufügen…</translation>
        </message>
        <message>
            <source>Add note…</source>
            <translation>Notiz hinzufügen…</translation>
        </message>
        <message>
            <source>Add assurance report…</source>
            <translation>Prüfbericht Dritter hinzufügen…</translation>
        </message>
        <message>
            <source>Attach existing…</source>
            <translation>Vorhandenen beifügen…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Nothing is attached yet. You can also drop files here, or paste a screenshot.</source>
            <translation>Noch ist nichts beigefügt. Sie können auch Dateien hier ablegen oder ein Bildschirmfoto einfügen.</translation>
        </message>
        <message>
            <source>Eviden&amp;ce</source>
            <translation>Nach&amp;weise</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Attach the picture, the files or the address on the clipboard (%1)</source>
            <translation>Das Bild, die Dateien oder die Adresse aus der Zwischenablage beifügen (%1)</translation>
        </message>
        <message>
            <source>Open link…</source>
            <translation>Verweis öffnen…</translation>
        </message>
    </context>
    <context>
        <name>EvidenceQueue</name>
        <message>
            <source>Adding files was cancelled.</source>
            <translation>Das Hinzufügen der Dateien wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Not everything was added:</source>
            <translation>Nicht alles wurde hinzugefügt:</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… und %n weitere Meldung</numerusform>
                <numerusform>… und %n weitere Meldungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceRepository</name>
        <message>
            <source>Evidence of the kind file needs a file.</source>
            <translation>Ein Nachweis der Art Datei braucht eine Datei.</translation>
        </message>
        <message>
            <source>The assessment has the evidence "%1" already.</source>
            <translation>Die Bewertung enthält den Nachweis „%1“ bereits.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceUpload</name>
        <message>
            <source>The workspace was closed.</source>
            <translation>Der Arbeitsbereich wurde geschlossen.</translation>
        </message>
        <message>
            <source>Adding the file did not succeed. Start again with it.</source>
            <translation>Die Datei konnte nicht hinzugefügt werden. Beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <source>"%1" changed while it was being added. Nothing was added; try again.</source>
            <translation>„%1“ hat sich geändert, während die Datei hinzugefügt wurde. Es wurde nichts hinzugefügt; versuchen Sie es erneut.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeFormat</name>
        <message>
            <source>Files of the format "%1" can be written, but not read.</source>
            <translation>Dateien im Format „%1“ können geschrieben, aber nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>ExportCommand</name>
        <message>
            <source>Name the format with --format. Valid are: %1.</source>
            <translation>Nennen Sie das Format mit --format. Gültig sind: %1.</translation>
        </message>
        <message>
            <source>format in this version</source>
            <translation>Format in dieser Version</translation>
        </message>
        <message>
            <source>Writes what the assessment hands over, without its internal notes.</source>
            <translation>Schreibt, was die Bewertung weitergibt, ohne ihre internen Notizen.</translation>
        </message>
        <message>
            <source>Format of the file.</source>
            <translation>Format der Datei.</translation>
        </message>
        <message>
            <source>Overwrite an existing file.</source>
            <translation>Eine vorhandene Datei überschreiben.</translation>
        </message>
        <message>
            <source>Wrote "%1"; digest of the assessment: %2</source>
            <translation>„%1“ wurde geschrieben; Prüfsumme der Bewertung: %2</translation>
        </message>
    </context>
    <context>
        <name>ExternalLink</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Verweis öffnen</translation>
        </message>
        <message>
            <source>Open this address in your browser? It leads to "%1", out of ConfSeal, and whoever runs that site sees that you come.</source>
            <translation>Diese Adresse in Ihrem Browser öffnen? Sie führt zu „%1“, aus ConfSeal heraus, und wer diese Seite betreibt, sieht Ihren Besuch.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>"%1" is not opened from here: only addresses that start with http:// or https:// are.</source>
            <translation>„%1“ wird von hier aus nicht geöffnet: nur Adressen, die mit http:// oder https:// beginnen.</translation>
        </message>
        <message>
            <source>No browser could be started for %1. Copy the address into a browser yourself.</source>
            <translation>Für %1 ließ sich kein Browser starten. Kopieren Sie die Adresse selbst in einen Browser.</translation>
        </message>
    </context>
    <context>
        <name>Extraction</name>
        <message>
            <source>The name of the folder is empty.</source>
            <translation>Der Name des Ordners ist leer.</translation>
        </message>
        <message>
            <source>"%1" is not a folder.</source>
            <translation>„%1“ ist kein Ordner.</translation>
        </message>
        <message>
            <source>"%1" is a link. Choose another folder.</source>
            <translation>„%1“ ist eine Verknüpfung. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The folder "%1" cannot be made.</source>
            <translation>Der Ordner „%1“ kann nicht erstellt werden.</translation>
        </message>
    </context>
    <context>
        <name>FieldCreator</name>
        <message>
            <source>"%1" cannot name a signature field.</source>
            <translation>„%1“ kann kein Signaturfeld benennen.</translation>
        </message>
        <message>
            <source>The signature field "%1" lies on a page that does not exist.</source>
            <translation>Das Signaturfeld „%1“ liegt auf einer Seite, die es nicht gibt.</translation>
        </message>
    </context>
    <context>
        <name>FileIdentityForm</name>
        <message>
            <source>Identity file</source>
            <translation>Identitätsdatei</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Durchsuchen…</translation>
        </message>
        <message>
            <source>Browse for the identity file</source>
            <translation>Identitätsdatei suchen</translation>
        </message>
        <message>
            <source>Create a &amp;trial identity…</source>
            <translation>Pr&amp;obe-Identität erstellen…</translation>
        </message>
        <message>
            <source>&amp;Identity (PKCS#12):</source>
            <translation>&amp;Identität (PKCS#12):</translation>
        </message>
        <message>
            <source>&amp;Passphrase:</source>
            <translation>&amp;Passphrase:</translation>
        </message>
        <message>
            <source>Not needed again: the identity is open.</source>
            <translation>Nicht noch einmal nötig: Die Identität ist geöffnet.</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>PKCS#12 identities (*.p12 *.pfx);;All files (*)</source>
            <translation>PKCS#12-Identitäten (*.p12 *.pfx);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>FileJob</name>
        <message>
            <source>The backup must be another file than the workspace itself.</source>
            <translation>Die Sicherung muss eine andere Datei sein als der Arbeitsbereich selbst.</translation>
        </message>
        <message>
            <source>"%1" cannot be written: %2. What was there is untouched.</source>
            <translation>„%1“ kann nicht geschrieben werden: %2. Was dort war, ist unberührt.</translation>
        </message>
        <message>
            <source>The demonstration cannot be saved as "%1".</source>
            <translation>Die Demonstration kann nicht als „%1“ gespeichert werden.</translation>
        </message>
        <message>
            <source>Saving the copy was cancelled.</source>
            <translation>Das Speichern der Kopie wurde abgebrochen.</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… und %1 weitere</translation>
        </message>
    </context>
    <context>
        <name>FileReading</name>
        <message>
            <source>There is no file "%1", or it is out of reach. Look where it is, and choose it again.</source>
            <translation>Die Datei „%1“ gibt es nicht, oder sie ist nicht erreichbar. Sehen Sie nach, wo sie ist, und wählen Sie sie erneut.</translation>
        </message>
        <message>
            <source>"%1" is a folder. Choose a file in it.</source>
            <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>"%1" is a device or a channel, not a file. Choose a file.</source>
            <translation>„%1“ ist ein Gerät oder ein Kanal, keine Datei. Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>The file "%1" is larger than the %2 that are accepted here.</source>
            <translation>Die Datei „%1“ ist größer als die %2, die hier angenommen werden.</translation>
        </message>
        <message>
            <source>Reading "%1" was cancelled.</source>
            <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Reading "%1" failed: %2</source>
            <translation>„%1“ konnte nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>The file "%1" cannot be read: %2. Check whether you may read it.</source>
            <translation>Die Datei „%1“ kann nicht gelesen werden: %2. Prüfen Sie, ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>The file "%1" changed while it was read. Wait until it is complete, and choose it again.</source>
            <translation>Die Datei „%1“ hat sich geändert, während sie gelesen wurde. Warten Sie, bis sie vollständig ist, und wählen Sie sie erneut.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>The file "%1" is larger than the %2 that are accepted here.</source>
            <translation>Die Datei „%1“ ist größer als die hier zulässigen %2.</translation>
        </message>
        <message>
            <source>Reading "%1" failed: %2</source>
            <translation>„%1“ konnte nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>There is no file "%1".</source>
            <translation>Es gibt keine Datei „%1“.</translation>
        </message>
        <message>
            <source>"%1" is a folder, not a file.</source>
            <translation>„%1“ ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <source>The file "%1" cannot be read: %2</source>
            <translation>Die Datei „%1“ ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>The name of the output file is empty.</source>
            <translation>Der Name der Ausgabedatei ist leer.</translation>
        </message>
        <message>
            <source>"%1" is a folder; name the file to be written.</source>
            <translation>„%1“ ist ein Ordner; nennen Sie die Datei, die geschrieben werden soll.</translation>
        </message>
        <message>
            <source>"%1" is not a regular file and cannot be replaced.</source>
            <translation>„%1“ ist keine gewöhnliche Datei und kann nicht ersetzt werden.</translation>
        </message>
        <message>
            <source>"%1" exists already. Choose another name, or overwrite it with --force.</source>
            <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen oder überschreiben Sie die Datei mit --force.</translation>
        </message>
        <message>
            <source>"%1" cannot be written: %2. What was there is untouched.</source>
            <translation>„%1“ kann nicht geschrieben werden: %2. Was dort war, ist unberührt.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>Suche und Filter löschen</translation>
        </message>
        <message>
            <source>Search checks</source>
            <translation>Prüfpunkte durchsuchen</translation>
        </message>
        <message>
            <source>%1 of %2 checks</source>
            <translation>%1 von %2 Prüfpunkten</translation>
        </message>
        <message>
            <source>No check matches the search and filters.</source>
            <translation>Kein Prüfpunkt passt zu Suche und Filtern.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>Flagged for review</source>
            <translation>Zur Durchsicht vorgemerkt</translation>
        </message>
        <message>
            <source>Must only</source>
            <translation>Nur Muss</translation>
        </message>
        <message>
            <source>Clause %1</source>
            <translation>Abschnitt %1</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Remove filter: %1</source>
            <translation>Filter entfernen: %1</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Offen</translation>
        </message>
        <message>
            <source>&amp;Gaps</source>
            <translation>&amp;Lücken</translation>
        </message>
        <message>
            <source>Partly fulfilled, not fulfilled or not verifiable</source>
            <translation>Teilweise erfüllt, nicht erfüllt oder nicht nachprüfbar</translation>
        </message>
        <message>
            <source>&amp;Flagged for review</source>
            <translation>Zur Durchsicht &amp;vorgemerkt</translation>
        </message>
        <message>
            <source>&amp;Must only</source>
            <translation>Nur &amp;Muss</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rolle</translation>
        </message>
        <message>
            <source>&amp;Clause</source>
            <translation>&amp;Abschnitt</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>Suche und Filter löschen</translation>
        </message>
        <message>
            <source>All roles</source>
            <translation>Alle Rollen</translation>
        </message>
        <message>
            <source>All clauses</source>
            <translation>Alle Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>What to do: %1</source>
            <translation>Was zu tun ist: %1</translation>
        </message>
    </context>
    <context>
        <name>FindingsFile</name>
        <message>
            <source>file</source>
            <translation>datei</translation>
        </message>
        <message>
            <source>"%1" cannot be written: %2. What was there is untouched.</source>
            <translation>„%1“ kann nicht geschrieben werden: %2. Was dort war, ist unverändert.</translation>
        </message>
    </context>
    <context>
        <name>FindingsView</name>
        <message numerus="yes">
            <source>… and %n more; all are in the saved findings.</source>
            <translation>
                <numerusform>… und %n weiterer; alle stehen im gespeicherten Befund.</numerusform>
                <numerusform>… und %n weitere; alle stehen im gespeicherten Befund.</numerusform>
            </translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Urteile</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Unversehrtheit</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Add a certificate for this chec&amp;k…</source>
            <translation>Zertifikat für diese Prüfun&amp;g hinzufügen…</translation>
        </message>
        <message>
            <source>Certificates, revocation lists and OCSP responses that count for this file only, until the program is closed.</source>
            <translation>Zertifikate, Sperrlisten und OCSP-Antworten, die nur für diese Datei zählen, bis das Programm beendet wird.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <source>For this verification only, these files counted as well: %1</source>
            <translation>Nur für diese Prüfung zählten außerdem diese Dateien: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Geprüft am</translation>
        </message>
    </context>
    <context>
        <name>FlagForm</name>
        <message>
            <source>What is to be looked at again? Stays in this workspace.</source>
            <translation>Was soll noch einmal angesehen werden? Bleibt in diesem Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Remark for the review: stays in this workspace</source>
            <translation>Bemerkung zur Durchsicht: bleibt in diesem Arbeitsbereich</translation>
        </message>
        <message>
            <source>Flagged for review</source>
            <translation>Zur Durchsicht vorgemerkt</translation>
        </message>
        <message>
            <source>Flag for review</source>
            <translation>Zur Durchsicht vormerken</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Usage: confseal-cli %1</source>
            <translation>Aufruf: confseal-cli %1</translation>
        </message>
        <message>
            <source>Workspace file; else $CONFSEAL_WORKSPACE, else the default workspace of the user.</source>
            <translation>Datei des Arbeitsbereichs; sonst $CONFSEAL_WORKSPACE, sonst der Standard-Arbeitsbereich des Benutzers.</translation>
        </message>
        <message>
            <source>Language of messages and report.</source>
            <translation>Sprache der Meldungen und des Berichts.</translation>
        </message>
        <message>
            <source>Print the result as one JSON object.</source>
            <translation>Das Ergebnis als ein JSON-Objekt ausgeben.</translation>
        </message>
        <message>
            <source>Print this help.</source>
            <translation>Diese Hilfe ausgeben.</translation>
        </message>
        <message>
            <source>Print the version.</source>
            <translation>Die Version ausgeben.</translation>
        </message>
        <message>
            <source>Assesses video conferencing systems and makes sealed reports of it.</source>
            <translation>Bewertet Videokonferenzsysteme und erstellt gesiegelte Berichte darüber.</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Befehle:</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Optionen:</translation>
        </message>
        <message>
            <source>Exit status: 0 done; 1 the answer is no; 2 wrong usage or invalid input; 3 the operation failed; 4 the workspace is in use.</source>
            <translation>Status am Ende: 0 erledigt; 1 die Antwort ist nein; 2 falscher Aufruf oder ungültige Eingabe; 3 der Vorgang ist gescheitert; 4 der Arbeitsbereich ist in Benutzung.</translation>
        </message>
        <message>
            <source>More about a command: confseal-cli COMMAND --help</source>
            <translation>Mehr zu einem Befehl: confseal-cli BEFEHL --help</translation>
        </message>
        <message>
            <source>Options of every command:</source>
            <translation>Optionen jedes Befehls:</translation>
        </message>
    </context>
    <context>
        <name>HelpBrowser</name>
        <message>
            <source>Text of the topic</source>
            <translation>Text des Themas</translation>
        </message>
    </context>
    <context>
        <name>HelpNavigator</name>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Search the user guide</source>
            <translation>Benutzerhandbuch durchsuchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Topics found</source>
            <translation>Gefundene Themen</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n place(s): %2</source>
            <translation>
                <numerusform>%1, %n Fundstelle: %2</numerusform>
                <numerusform>%1, %n Fundstellen: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found. Try fewer or other words.</source>
            <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s) found</source>
            <translation>
                <numerusform>%n Thema gefunden</numerusform>
                <numerusform>%n Themen gefunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help on this check</source>
            <translation>Hilfe zu diesem Prüfpunkt</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Warum das wichtig ist</translation>
        </message>
        <message>
            <source>Hint for %1</source>
            <translation>Hinweis für %1</translation>
        </message>
        <message>
            <source>How to verify</source>
            <translation>So prüfen Sie</translation>
        </message>
        <message>
            <source>Evidence to attach</source>
            <translation>Geeignete Nachweise</translation>
        </message>
        <message>
            <source>What the check rests on</source>
            <translation>Worauf der Prüfpunkt beruht</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Verweise</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
    </context>
    <context>
        <name>HelpTopics</name>
        <message>
            <source>Getting started</source>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>Answering the checks</source>
            <translation>Prüfpunkte beantworten</translation>
        </message>
        <message>
            <source>Result and report</source>
            <translation>Ergebnis und Bericht</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <source>To look up</source>
            <translation>Zum Nachschlagen</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>User guide – ConfSeal</source>
            <translation>Benutzerhandbuch – ConfSeal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Place before</source>
            <translation>Vorige Fundstelle</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Fundstelle</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>History of the score</source>
            <translation>Verlauf des Punktwerts</translation>
        </message>
        <message>
            <source>Reading the audit chain…</source>
            <translation>Die Änderungskette wird gelesen…</translation>
        </message>
        <message>
            <source>The line begins with the next change.</source>
            <translation>Die Linie beginnt mit der nächsten Änderung.</translation>
        </message>
    </context>
    <context>
        <name>HoldersForm</name>
        <message>
            <source>Who answers for each role? You can leave this open and fill it in later. "By function" prints the function instead of the name in the report.</source>
            <translation>Wer antwortet für welche Rolle? Sie können das offen lassen und später ausfüllen. „Mit Funktion“ druckt im Bericht die Funktion statt des Namens.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Use the first row for &amp;all roles</source>
            <translation>Erste Zeile für &amp;alle Rollen übernehmen</translation>
        </message>
        <message>
            <source>By function</source>
            <translation>Mit Funktion</translation>
        </message>
        <message>
            <source>%1, person</source>
            <translation>%1, Person</translation>
        </message>
        <message>
            <source>%1, organisation</source>
            <translation>%1, Organisation</translation>
        </message>
        <message>
            <source>%1, function</source>
            <translation>%1, Funktion</translation>
        </message>
        <message>
            <source>%1, print by function</source>
            <translation>%1, mit Funktion drucken</translation>
        </message>
        <message>
            <source>%1: enter the function that is to be printed.</source>
            <translation>%1: Geben Sie die Funktion ein, die gedruckt werden soll.</translation>
        </message>
    </context>
    <context>
        <name>IdentitiesPage</name>
        <message>
            <source>not there</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>expired on %1</source>
            <translation>abgelaufen am %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>gültig bis %1</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>Identitäten</translation>
        </message>
        <message>
            <source>Files with which you seal reports (PKCS#12). The seal dialog offers them. Passphrases are never stored; holder and expiry are known after the first seal.</source>
            <translation>Dateien, mit denen Sie Berichte siegeln (PKCS#12). Der Siegeldialog bietet sie an. Passphrasen werden nie gespeichert; Inhaber und Ablauf sind nach dem ersten Siegeln bekannt.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>Add an identity</source>
            <translation>Identität hinzufügen</translation>
        </message>
        <message>
            <source>Make a trial identity…</source>
            <translation>Probe-Identität erstellen…</translation>
        </message>
        <message>
            <source>Forget the identity</source>
            <translation>Identität vergessen</translation>
        </message>
        <message>
            <source>Known identities</source>
            <translation>Bekannte Identitäten</translation>
        </message>
        <message>
            <source>Forgetting an identity does not delete its file.</source>
            <translation>Die Datei einer vergessenen Identität wird nicht gelöscht.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Noch keine.</translation>
        </message>
        <message>
            <source>Add identities</source>
            <translation>Identitäten hinzufügen</translation>
        </message>
        <message>
            <source>PKCS#12 identities (*.p12 *.pfx);;All files (*)</source>
            <translation>PKCS#12-Identitäten (*.p12 *.pfx);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>Identity</name>
        <message>
            <source>The passphrase does not open the identity. Check it and try again.</source>
            <translation>Die Passphrase öffnet die Identität nicht. Prüfen Sie sie und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The identity cannot be opened (%1). Export it again with AES encryption.</source>
            <translation>Die Identität kann nicht geöffnet werden (%1). Exportieren Sie sie erneut mit AES-Verschlüsselung.</translation>
        </message>
        <message>
            <source>The file holds certificates but no private key. Export the identity with its key.</source>
            <translation>Die Datei enthält Zertifikate, aber keinen privaten Schlüssel. Exportieren Sie die Identität mit ihrem Schlüssel.</translation>
        </message>
        <message>
            <source>The private key does not belong to any certificate in the file.</source>
            <translation>Der private Schlüssel gehört zu keinem Zertifikat in der Datei.</translation>
        </message>
        <message>
            <source>The file holds a private key but no certificate.</source>
            <translation>Die Datei enthält einen privaten Schlüssel, aber kein Zertifikat.</translation>
        </message>
        <message>
            <source>The file is not a PKCS #12 identity (.p12 or .pfx). Choose another file.</source>
            <translation>Die Datei ist keine PKCS-#12-Identität (.p12 oder .pfx). Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The private key does not belong to the certificate in the file.</source>
            <translation>Der private Schlüssel gehört nicht zum Zertifikat in der Datei.</translation>
        </message>
        <message>
            <source>The key of the identity is too weak or of an unknown kind. RSA with 2048 bits or more, P-256, P-384 and P-521 work.</source>
            <translation>Der Schlüssel der Identität ist zu schwach oder von unbekannter Art. Geeignet sind RSA ab 2048 Bit, P-256, P-384 und P-521.</translation>
        </message>
        <message>
            <source>The signature could not be computed (%1).</source>
            <translation>Die Signatur konnte nicht berechnet werden (%1).</translation>
        </message>
    </context>
    <context>
        <name>IdentityCreateCommand</name>
        <message>
            <source>Makes a self-signed identity for trying out sealing; nobody will trust it.</source>
            <translation>Erstellt eine selbst ausgestellte Identität, um das Siegeln zu erproben; niemand wird ihr vertrauen.</translation>
        </message>
        <message>
            <source>Name of the person or organisation.</source>
            <translation>Name der Person oder Organisation.</translation>
        </message>
        <message>
            <source>File with the passphrase; else $CONFSEAL_PASSPHRASE.</source>
            <translation>Datei mit der Passphrase; sonst $CONFSEAL_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Write the certificate alone to this file.</source>
            <translation>Nur das Zertifikat in diese Datei schreiben.</translation>
        </message>
        <message>
            <source>Overwrite existing files.</source>
            <translation>Vorhandene Dateien überschreiben.</translation>
        </message>
        <message>
            <source>A trial identity needs a name (--name).</source>
            <translation>Eine Probe-Identität braucht einen Namen (--name).</translation>
        </message>
        <message>
            <source>Made the trial identity "%1" in "%2", valid until %3.</source>
            <translation>Die Probe-Identität „%1“ wurde in „%2“ erstellt, gültig bis %3.</translation>
        </message>
        <message>
            <source>It is for trying out only: whoever receives a report sealed with it cannot trust it.</source>
            <translation>Sie dient nur dem Ausprobieren: Wer einen damit gesiegelten Bericht erhält, kann ihm nicht vertrauen.</translation>
        </message>
    </context>
    <context>
        <name>IdentityForm</name>
        <message>
            <source>Identity from a file</source>
            <translation>Identität aus einer Datei</translation>
        </message>
        <message>
            <source>Smart card or token</source>
            <translation>Chipkarte oder Token</translation>
        </message>
        <message>
            <source>Details of the certificate…</source>
            <translation>Angaben zum Zertifikat…</translation>
        </message>
    </context>
    <context>
        <name>IdentityListCommand</name>
        <message>
            <source>Lists the certificates on smart cards and other tokens that are inserted.</source>
            <translation>Listet die Zertifikate auf eingesteckten Chipkarten und anderen Token auf.</translation>
        </message>
        <message>
            <source>No certificate can be read. Insert the token; one that hides its certificates can be named in a PKCS #11 URI.</source>
            <translation>Es ist kein Zertifikat lesbar. Stecken Sie das Token ein; eines, das seine Zertifikate verbirgt, können Sie in einer PKCS-#11-URI nennen.</translation>
        </message>
    </context>
    <context>
        <name>IdentityOutput</name>
        <message>
            <source>No PIN has been set yet.</source>
            <translation>Es ist noch keine PIN gesetzt.</translation>
        </message>
        <message>
            <source>The PIN is locked after too many wrong ones.</source>
            <translation>Die PIN ist nach zu vielen falschen Eingaben gesperrt.</translation>
        </message>
        <message>
            <source>Only one try is left for the PIN.</source>
            <translation>Für die PIN bleibt nur noch ein Versuch.</translation>
        </message>
        <message>
            <source>A wrong PIN was entered; few tries may be left.</source>
            <translation>Es wurde eine falsche PIN eingegeben; möglicherweise bleiben nur wenige Versuche.</translation>
        </message>
        <message>
            <source>Token: %1 (%2), serial number %3</source>
            <translation>Token: %1 (%2), Seriennummer %3</translation>
        </message>
        <message numerus="yes">
            <source>Valid from %1 to %2 (%n day(s) left)</source>
            <translation>
                <numerusform>Gültig von %1 bis %2 (noch %n Tag)</numerusform>
                <numerusform>Gültig von %1 bis %2 (noch %n Tage)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, issued by %2</source>
            <translation>%1, ausgestellt von %2</translation>
        </message>
        <message>
            <source>Not meant for signing documents</source>
            <translation>Nicht zum Signieren von Dokumenten bestimmt</translation>
        </message>
        <message>
            <source>Holder: %1</source>
            <translation>Inhaber: %1</translation>
        </message>
        <message>
            <source>Organisation: %1</source>
            <translation>Organisation: %1</translation>
        </message>
        <message>
            <source>Issuer: none, self-signed</source>
            <translation>Aussteller: keiner, selbst signiert</translation>
        </message>
        <message>
            <source>Issuer: %1</source>
            <translation>Aussteller: %1</translation>
        </message>
        <message>
            <source>  %1, issued by %2</source>
            <translation>  %1, ausgestellt von %2</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Schlüssel: %1</translation>
        </message>
        <message>
            <source>Meant for: %1</source>
            <translation>Bestimmt für: %1</translation>
        </message>
        <message>
            <source>nothing is said</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint: %1</source>
            <translation>SHA-256-Fingerabdruck: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>Can be used for signing</source>
            <translation>Zum Signieren verwendbar</translation>
        </message>
        <message>
            <source>Cannot be used for signing: %1</source>
            <translation>Nicht zum Signieren verwendbar: %1</translation>
        </message>
    </context>
    <context>
        <name>IdentityShowCommand</name>
        <message>
            <source>A token that hides its certificates shows them with the PIN (--passphrase-file).</source>
            <translation>Ein Token, das seine Zertifikate verbirgt, zeigt sie mit der PIN (--passphrase-file).</translation>
        </message>
        <message>
            <source>Shows the certificate of an identity, and whether it can be used for signing.</source>
            <translation>Zeigt das Zertifikat einer Identität und ob es zum Signieren verwendbar ist.</translation>
        </message>
    </context>
    <context>
        <name>IncrementalUpdate</name>
        <message>
            <source>The PDF does not end as it should, so nothing can be appended to it.</source>
            <translation>Das PDF endet nicht, wie es sollte, deshalb kann nichts angehängt werden.</translation>
        </message>
        <message>
            <source>The PDF is too large to be extended.</source>
            <translation>Das PDF ist zu groß, um erweitert zu werden.</translation>
        </message>
    </context>
    <context>
        <name>InfoCommand</name>
        <message>
            <source>Tells path, identity, schema, size and audit chain of the workspace.</source>
            <translation>Nennt Pfad, Kennung, Schema, Größe und Änderungskette des Arbeitsbereichs.</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>Arbeitsbereich: %1</translation>
        </message>
        <message>
            <source>UUID: %1</source>
            <translation>UUID: %1</translation>
        </message>
        <message>
            <source>Schema version: %1</source>
            <translation>Version des Schemas: %1</translation>
        </message>
        <message>
            <source>Assessments: %1</source>
            <translation>Bewertungen: %1</translation>
        </message>
        <message>
            <source>Size: %1 bytes</source>
            <translation>Größe: %1 Byte</translation>
        </message>
        <message>
            <source>Audit events: %1</source>
            <translation>Änderungsereignisse: %1</translation>
        </message>
        <message>
            <source>Audit head: %1</source>
            <translation>Kopf der Änderungskette: %1</translation>
        </message>
    </context>
    <context>
        <name>InspectReport</name>
        <message>
            <source>The PDF holds no file named "%1".</source>
            <translation>Die PDF-Datei enthält keine Datei namens „%1“.</translation>
        </message>
    </context>
    <context>
        <name>JobBars</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>the number is too large</source>
            <translation>die Zahl ist zu groß</translation>
        </message>
        <message>
            <source>only whole numbers are allowed</source>
            <translation>nur ganze Zahlen sind zulässig</translation>
        </message>
        <message>
            <source>a text contains the character NUL</source>
            <translation>ein Text enthält das Zeichen NUL</translation>
        </message>
        <message>
            <source>binary data is not JSON</source>
            <translation>Binärdaten sind kein JSON</translation>
        </message>
        <message>
            <source>a key contains the character NUL</source>
            <translation>ein Schlüssel enthält das Zeichen NUL</translation>
        </message>
        <message>
            <source>the key "%1" occurs twice</source>
            <translation>der Schlüssel „%1“ kommt zweimal vor</translation>
        </message>
        <message>
            <source>it is not valid JSON at line %1, column %2</source>
            <translation>es ist kein gültiges JSON in Zeile %1, Spalte %2</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>es ist kein JSON-Objekt</translation>
        </message>
    </context>
    <context>
        <name>LevelForm</name>
        <message>
            <source>The levels above B-B need a timestamp server, and none has been set yet.</source>
            <translation>Die Stufen über B-B brauchen einen Zeitstempelserver, und es ist noch keiner eingestellt.</translation>
        </message>
        <message>
            <source>Set the timestamp server…</source>
            <translation>Zeitstempelserver einstellen…</translation>
        </message>
        <message>
            <source>Le&amp;vel:</source>
            <translation>St&amp;ufe:</translation>
        </message>
        <message>
            <source>Asks the timestamp server %1.</source>
            <translation>Fragt den Zeitstempelserver %1.</translation>
        </message>
        <message>
            <source>Asks the timestamp server %1, and the issuers of the certificates whether these were revoked.</source>
            <translation>Fragt den Zeitstempelserver %1 sowie die Aussteller der Zertifikate, ob diese gesperrt wurden.</translation>
        </message>
    </context>
    <context>
        <name>LevelTexts</name>
        <message>
            <source>B-B: signature alone</source>
            <translation>B-B: nur Signatur</translation>
        </message>
        <message>
            <source>B-T: with a timestamp</source>
            <translation>B-T: mit Zeitstempel</translation>
        </message>
        <message>
            <source>B-LT: with everything needed to check it later</source>
            <translation>B-LT: mit allem für spätere Prüfungen</translation>
        </message>
        <message>
            <source>B-LTA: for archiving</source>
            <translation>B-LTA: zur Archivierung</translation>
        </message>
        <message>
            <source>Proves who signed and that nothing was changed, as long as the certificate is valid, mostly one to three years. Works without a network.</source>
            <translation>Beweist, wer signiert hat und dass nichts geändert wurde, solange das Zertifikat gültig ist, meist ein bis drei Jahre. Funktioniert ohne Netz.</translation>
        </message>
        <message>
            <source>A timestamp server also proves when it was signed, so that the signature outlives the certificate as long as it can still be asked whether that was revoked.</source>
            <translation>Ein Zeitstempelserver beweist auch, wann signiert wurde. So überdauert die Signatur das Zertifikat, solange sich noch erfragen lässt, ob es gesperrt wurde.</translation>
        </message>
        <message>
            <source>The issuers' answers about revocation are kept in the report, so that it can be checked offline as long as the timestamp holds, mostly five years or more.</source>
            <translation>Die Auskünfte der Aussteller über Sperrungen liegen im Bericht. So lässt er sich ohne Netz prüfen, solange der Zeitstempel gilt, meist fünf Jahre oder länger.</translation>
        </message>
        <message>
            <source>As B-LT, with a second timestamp over the whole report. Add a fresh one before it expires, and the proof holds for as long as you like.</source>
            <translation>Wie B-LT, mit einem zweiten Zeitstempel über den ganzen Bericht. Ergänzen Sie vor seinem Ablauf einen neuen, und der Beweis hält so lange, wie Sie möchten.</translation>
        </message>
    </context>
    <context>
        <name>LibrariesPage</name>
        <message>
            <source>Windows, text, storage access, drawings and pages of PDF files; used as shared libraries that can be replaced. Its PDF module contains PDFium and further parts under licences of their own, which /usr/share/doc/libqt6pdf6/copyright lists.</source>
            <translation>Fenster, Text, Zugriff auf die Datenbank, Zeichnungen und Seiten von PDF-Dateien; genutzt als gemeinsame Bibliotheken, die sich austauschen lassen. Das PDF-Modul enthält PDFium und weitere Teile unter eigenen Lizenzen, die /usr/share/doc/libqt6pdf6/copyright aufführt.</translation>
        </message>
        <message>
            <source>Reads and writes the structure of PDF files.</source>
            <translation>Liest und schreibt den Aufbau von PDF-Dateien.</translation>
        </message>
        <message>
            <source>Checksums, certificates and electronic signatures.</source>
            <translation>Prüfsummen, Zertifikate und elektronische Signaturen.</translation>
        </message>
        <message>
            <source>The file of a workspace.</source>
            <translation>Die Datei eines Arbeitsbereichs.</translation>
        </message>
        <message>
            <source>public domain</source>
            <translation>gemeinfrei</translation>
        </message>
        <message>
            <source>none: its authors have put it into the public domain</source>
            <translation>keines: Die Autoren haben es gemeinfrei gestellt</translation>
        </message>
        <message>
            <source>Reads the data of reports and catalogues.</source>
            <translation>Liest die Daten von Berichten und Katalogen.</translation>
        </message>
        <message>
            <source>The font of the report.</source>
            <translation>Die Schrift des Berichts.</translation>
        </message>
        <message>
            <source>The font of the report for characters that Open Sans lacks.</source>
            <translation>Die Schrift des Berichts für Zeichen, die Open Sans fehlen.</translation>
        </message>
        <message>
            <source>Libraries and fonts</source>
            <translation>Bibliotheken und Schriften</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message>
            <source>%1
Licence: %2
Copyright: %3</source>
            <translation>%1
Lizenz: %2
Urheberrecht: %3</translation>
        </message>
    </context>
    <context>
        <name>LinkList</name>
        <message>
            <source>Show all %1</source>
            <translation>Alle %1 anzeigen</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Weniger anzeigen</translation>
        </message>
    </context>
    <context>
        <name>Logo</name>
        <message>
            <source>The logo cannot be read. Choose an undamaged PNG or JPEG picture.</source>
            <translation>Das Logo kann nicht gelesen werden. Wählen Sie ein unbeschädigtes PNG- oder JPEG-Bild.</translation>
        </message>
        <message>
            <source>The logo is larger than %1 MB. Choose a smaller file.</source>
            <translation>Das Logo ist größer als %1 MB. Wählen Sie eine kleinere Datei.</translation>
        </message>
        <message>
            <source>The logo has %1 × %2 pixels, which is too many. Choose a picture of at most %3 million pixels.</source>
            <translation>Das Logo hat %1 × %2 Bildpunkte, das sind zu viele. Wählen Sie ein Bild mit höchstens %3 Millionen Bildpunkten.</translation>
        </message>
    </context>
    <context>
        <name>Lookup</name>
        <message>
            <source>check of this catalogue</source>
            <translation>Prüfpunkt dieses Katalogs</translation>
        </message>
        <message>
            <source>The check %1 is outside the scope "%2" of this assessment; it is asked of: %3.</source>
            <translation>Der Prüfpunkt %1 liegt außerhalb des Umfangs „%2“ dieser Bewertung; er wird gestellt an: %3.</translation>
        </message>
        <message>
            <source>role for the check %1</source>
            <translation>Rolle für den Prüfpunkt %1</translation>
        </message>
        <message>
            <source>catalogue of this workspace</source>
            <translation>Katalog dieses Arbeitsbereichs</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;New assessment…</source>
            <translation>&amp;Neue Bewertung…</translation>
        </message>
        <message>
            <source>&amp;Open workspace…</source>
            <translation>Arbeitsbereich ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>New &amp;workspace…</source>
            <translation>Neuer &amp;Arbeitsbereich…</translation>
        </message>
        <message>
            <source>&amp;Recent workspaces</source>
            <translation>&amp;Zuletzt verwendete Arbeitsbereiche</translation>
        </message>
        <message>
            <source>Open the &amp;demonstration</source>
            <translation>&amp;Demonstration öffnen</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translation>Arbeitsbereich &amp;sichern…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation>&amp;Bewertung</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>&amp;Startseite</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Fragen</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>Be&amp;richt</translation>
        </message>
        <message>
            <source>&amp;Details…</source>
            <translation>&amp;Angaben…</translation>
        </message>
        <message>
            <source>&amp;Approve…</source>
            <translation>Frei&amp;geben…</translation>
        </message>
        <message>
            <source>De&amp;lete…</source>
            <translation>&amp;Löschen…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Help on the check</source>
            <translation>&amp;Hilfe zum Prüfpunkt</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About ConfSeal</source>
            <translation>&amp;Über ConfSeal</translation>
        </message>
        <message>
            <source>Open in another w&amp;indow…</source>
            <translation>In weiterem Fens&amp;ter öffnen…</translation>
        </message>
        <message>
            <source>Res&amp;tore a backup…</source>
            <translation>Sicherung &amp;wiederherstellen…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>Ü&amp;bersicht</translation>
        </message>
        <message>
            <source>&amp;Verify a report</source>
            <translation>Bericht &amp;prüfen</translation>
        </message>
        <message>
            <source>Simple &amp;view for hosts and participants</source>
            <translation>&amp;Einfache Ansicht für Moderierende und Teilnehmende</translation>
        </message>
        <message>
            <source>User &amp;guide</source>
            <translation>&amp;Benutzerhandbuch</translation>
        </message>
        <message>
            <source>Help on this &amp;page</source>
            <translation>Hilfe zu dieser &amp;Seite</translation>
        </message>
        <message>
            <source>Show the &amp;tour</source>
            <translation>&amp;Rundgang zeigen</translation>
        </message>
        <message>
            <source>Glossar&amp;y</source>
            <translation>&amp;Glossar</translation>
        </message>
        <message>
            <source>What the &amp;standard demands and what is ours</source>
            <translation>Was die &amp;Norm verlangt und was von uns ist</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>The last change of an answer could not be saved. Leave it and lose the change?</source>
            <translation>Die letzte Änderung einer Antwort konnte nicht gespeichert werden. Wollen Sie sie verlassen und die Änderung verlieren?</translation>
        </message>
        <message>
            <source>Lose the change</source>
            <translation>Änderung verwerfen</translation>
        </message>
        <message>
            <source>Evidence is being added</source>
            <translation>Es werden Nachweise hinzugefügt</translation>
        </message>
        <message>
            <source>Files are still being added as evidence. Stop adding them?</source>
            <translation>Es werden noch Dateien als Nachweis hinzugefügt. Wollen Sie das abbrechen?</translation>
        </message>
        <message>
            <source>Stop adding</source>
            <translation>Hinzufügen abbrechen</translation>
        </message>
        <message>
            <source>Settings cannot be kept: "%1" cannot be written. Everything else works.</source>
            <translation>Einstellungen können nicht aufbewahrt werden: „%1“ kann nicht geschrieben werden. Alles andere funktioniert.</translation>
        </message>
        <message>
            <source>A file is being written</source>
            <translation>Eine Datei wird geschrieben</translation>
        </message>
        <message>
            <source>A file is still being written in the background. Stop it? Nothing will be left of it.</source>
            <translation>Im Hintergrund wird noch eine Datei geschrieben. Abbrechen? Es bleibt nichts davon zurück.</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Schreiben abbrechen</translation>
        </message>
        <message>
            <source>Drop evidence on the questions, where it is attached to the check that is shown. A workspace (*.confseal) is opened, and a report (*.pdf) is verified.</source>
            <translation>Legen Sie Nachweise auf den Fragen ab; dort werden sie dem angezeigten Prüfpunkt beigefügt. Ein Arbeitsbereich (*.confseal) wird geöffnet, ein Bericht (*.pdf) geprüft.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The workspace can be changed now.</source>
            <translation>Der Arbeitsbereich kann jetzt geändert werden.</translation>
        </message>
        <message>
            <source>The workspace can still only be read.</source>
            <translation>Der Arbeitsbereich kann weiterhin nur gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>MakeReport</name>
        <message>
            <source>A draft is never sealed. Leave out the draft mark or the seal.</source>
            <translation>Ein Entwurf wird nie gesiegelt. Lassen Sie das Entwurfszeichen oder das Siegel weg.</translation>
        </message>
        <message>
            <source>The assessment is incomplete: no check is applicable.</source>
            <translation>Die Bewertung ist unvollständig: Kein Prüfpunkt ist anwendbar.</translation>
        </message>
        <message numerus="yes">
            <source>The assessment is incomplete: %n check(s) are open (%1). Answer them, or make a draft.</source>
            <translation>
                <numerusform>Die Bewertung ist unvollständig: %n Prüfpunkt ist offen (%1). Beantworten Sie ihn oder erstellen Sie einen Entwurf.</numerusform>
                <numerusform>Die Bewertung ist unvollständig: %n Prüfpunkte sind offen (%1). Beantworten Sie sie oder erstellen Sie einen Entwurf.</numerusform>
            </translation>
        </message>
        <message>
            <source>The report was cancelled.</source>
            <translation>Die Erstellung des Berichts wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>MeasureDialog</name>
        <message>
            <source>&amp;Due</source>
            <translation>&amp;Fällig am</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Add a measure</source>
            <translation>Maßnahme hinzufügen</translation>
        </message>
        <message>
            <source>Edit the measure</source>
            <translation>Maßnahme bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Action:</source>
            <translation>&amp;Maßnahme:</translation>
        </message>
        <message>
            <source>&amp;Risk:</source>
            <translation>&amp;Risiko:</translation>
        </message>
        <message>
            <source>&amp;Owner:</source>
            <translation>&amp;Verantwortlich:</translation>
        </message>
        <message>
            <source>What is to be done to close the gap</source>
            <translation>Was zu tun ist, um die Lücke zu schließen</translation>
        </message>
        <message>
            <source>What can happen as long as the gap is there</source>
            <translation>Was geschehen kann, solange die Lücke besteht</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Wer dafür sorgt</translation>
        </message>
        <message>
            <source>Enter what is to be done.</source>
            <translation>Geben Sie ein, was zu tun ist.</translation>
        </message>
        <message>
            <source>The due date is more than %1 years away. Check the year.</source>
            <translation>Der Termin ist mehr als %1 Jahre entfernt. Prüfen Sie das Jahr.</translation>
        </message>
        <message>
            <source>This date has passed: the measure is shown as overdue.</source>
            <translation>Dieser Tag ist vorbei: Die Maßnahme wird als überfällig gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>MeasureListModel</name>
        <message>
            <source>Risk: %1</source>
            <translation>Risiko: %1</translation>
        </message>
    </context>
    <context>
        <name>MeasureTexts</name>
        <message>
            <source>No due date</source>
            <translation>Ohne Termin</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>Überfällig seit %1</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>Due on %1</source>
            <translation>Fällig am %1</translation>
        </message>
        <message>
            <source>The gap is closed</source>
            <translation>Die Lücke ist geschlossen</translation>
        </message>
        <message>
            <source>nobody is named yet</source>
            <translation>noch niemand benannt</translation>
        </message>
        <message>
            <source>Risk: %1</source>
            <translation>Risiko: %1</translation>
        </message>
    </context>
    <context>
        <name>MeasuresPanel</name>
        <message>
            <source>Measures for this check</source>
            <translation>Maßnahmen zu diesem Prüfpunkt</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>Add measure…</source>
            <translation>Maßnahme hinzufügen…</translation>
        </message>
        <message>
            <source>Edit measure…</source>
            <translation>Maßnahme bearbeiten…</translation>
        </message>
        <message>
            <source>Remove measure</source>
            <translation>Maßnahme entfernen</translation>
        </message>
        <message>
            <source>Nothing is planned yet. Say what closes the gap, who does it, and by when; the report prints it.</source>
            <translation>Es ist noch nichts geplant. Sagen Sie, was die Lücke schließt, wer es tut und bis wann; der Bericht druckt es.</translation>
        </message>
        <message>
            <source>By this result the gap is closed. The report still prints these measures until they are removed.</source>
            <translation>Nach diesem Ergebnis ist die Lücke geschlossen. Der Bericht druckt diese Maßnahmen weiter, bis sie entfernt werden.</translation>
        </message>
    </context>
    <context>
        <name>MessageBanner</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Migration</name>
        <message>
            <source>rows would refer to what is not there: %1</source>
            <translation>Zeilen würden auf etwas verweisen, das es nicht gibt: %1</translation>
        </message>
        <message>
            <source>The program is incomplete (%1). Install it again.</source>
            <translation>Das Programm ist unvollständig (%1). Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>"%1" could not be brought to schema %2 and stays as it was: %3</source>
            <translation>„%1“ konnte nicht auf das Schema %2 gebracht werden und bleibt, wie es war: %3</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>A bookmark points to a page that does not exist.</source>
            <translation>Ein Lesezeichen zeigt auf eine Seite, die es nicht gibt.</translation>
        </message>
        <message>
            <source>An internal link lies on or points to a page that does not exist.</source>
            <translation>Ein interner Verweis liegt auf einer Seite oder zeigt auf eine Seite, die es nicht gibt.</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Next open</source>
            <translation>Nächster offener</translation>
        </message>
        <message>
            <source>Answered checks</source>
            <translation>Beantwortete Prüfpunkte</translation>
        </message>
        <message>
            <source>Adding evidence</source>
            <translation>Nachweis wird hinzugefügt</translation>
        </message>
        <message>
            <source>Cancel adding</source>
            <translation>Hinzufügen abbrechen</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 von %2 beantwortet</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>noch nicht gespeichert</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>gespeichert %1</translation>
        </message>
        <message>
            <source>NOT SAVED</source>
            <translation>NICHT GESPEICHERT</translation>
        </message>
        <message>
            <source>Adding %1</source>
            <translation>%1 wird hinzugefügt</translation>
        </message>
        <message>
            <source>Adding %1, waiting: %2</source>
            <translation>%1 wird hinzugefügt, wartend: %2</translation>
        </message>
    </context>
    <context>
        <name>NetworkClient</name>
        <message>
            <source>The server "%1" did not answer in time (%2 s). Check the address, or try again later.</source>
            <translation>Der Server „%1“ hat nicht rechtzeitig geantwortet (%2 s). Prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The answer of the server "%1" is too large to be what was asked for. Check the address.</source>
            <translation>Die Antwort des Servers „%1“ ist zu groß, um das Angefragte zu sein. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The request to "%1" was cancelled.</source>
            <translation>Die Anfrage an „%1“ wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The server "%1" cannot be found. Check the address and the connection to the network.</source>
            <translation>Der Server „%1“ ist nicht zu finden. Prüfen Sie die Adresse und die Netzverbindung.</translation>
        </message>
        <message>
            <source>The server "%1" does not accept connections. Check the address, or try again later.</source>
            <translation>Der Server „%1“ nimmt keine Verbindungen an. Prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The server "%1" cannot prove who it is: its certificate is not trusted by this system. Check the address.</source>
            <translation>Der Server „%1“ kann nicht beweisen, wer er ist: Dieses System vertraut seinem Zertifikat nicht. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The server "%1" sends on to another address that is not safe, or too often. Check the address.</source>
            <translation>Der Server „%1“ leitet an eine andere Adresse weiter, die nicht sicher ist, oder zu oft. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The proxy of the network asks for a password, which this program does not send. Ask whoever runs the network.</source>
            <translation>Der Proxy des Netzes verlangt ein Passwort, das dieses Programm nicht sendet. Wenden Sie sich an den Betreiber des Netzes.</translation>
        </message>
        <message>
            <source>The server "%1" answered with the error %2. Check the address, or try again later.</source>
            <translation>Der Server „%1“ hat mit dem Fehler %2 geantwortet. Prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The server "%1" cannot be reached (%2). Check the address and the connection to the network.</source>
            <translation>Der Server „%1“ ist nicht erreichbar (%2). Prüfen Sie die Adresse und die Netzverbindung.</translation>
        </message>
        <message>
            <source>"%1" is not the address of a server. It must begin with http:// or https://.</source>
            <translation>„%1“ ist keine Adresse eines Servers. Sie muss mit http:// oder https:// beginnen.</translation>
        </message>
        <message>
            <source>The address "%1" holds a user name or a password, which this program does not send. Remove them.</source>
            <translation>Die Adresse „%1“ enthält einen Benutzernamen oder ein Passwort, die dieses Programm nicht sendet. Entfernen Sie sie.</translation>
        </message>
    </context>
    <context>
        <name>NewAssessmentDialog</name>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Create assessment</source>
            <translation>Bewertung erstellen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Neue Bewertung</translation>
        </message>
        <message>
            <source>Details of the assessment</source>
            <translation>Angaben zur Bewertung</translation>
        </message>
        <message>
            <source>&amp;1 System</source>
            <translation>&amp;1 System</translation>
        </message>
        <message>
            <source>&amp;2 Scope</source>
            <translation>&amp;2 Umfang</translation>
        </message>
        <message>
            <source>&amp;3 Roles</source>
            <translation>&amp;3 Rollen</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>Every check is answered. Look through the pages and seal them when nothing is to change any more.</source>
            <translation>Jeder Prüfpunkt ist beantwortet. Sehen Sie die Seiten durch und siegeln Sie sie, wenn sich nichts mehr ändern soll.</translation>
        </message>
        <message>
            <source>Nothing is to be answered here. The report shows what was.</source>
            <translation>Hier ist nichts zu beantworten. Der Bericht zeigt, was beantwortet wurde.</translation>
        </message>
        <message numerus="yes">
            <source>Complete %n answer(s) that count as open</source>
            <translation>
                <numerusform>%n Antwort ergänzen, die als offen zählt</numerusform>
                <numerusform>%n Antworten ergänzen, die als offen zählen</numerusform>
            </translation>
        </message>
        <message>
            <source>A justification or evidence is missing, first at %1.</source>
            <translation>Es fehlt eine Begründung oder ein Nachweis, zuerst bei %1.</translation>
        </message>
        <message numerus="yes">
            <source>Answer %n open check(s)</source>
            <translation>
                <numerusform>%n offenen Prüfpunkt beantworten</numerusform>
                <numerusform>%n offene Prüfpunkte beantworten</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with %1.</source>
            <translation>Weiter mit %1.</translation>
        </message>
        <message>
            <source>Say who answers</source>
            <translation>Angeben, wer antwortet</translation>
        </message>
        <message>
            <source>Nobody is named for: %1.</source>
            <translation>Niemand ist benannt für: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Replace %n expired piece(s) of evidence</source>
            <translation>
                <numerusform>%n abgelaufenen Nachweis ersetzen</numerusform>
                <numerusform>%n abgelaufene Nachweise ersetzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Renew %n piece(s) of evidence that soon expire</source>
            <translation>
                <numerusform>%n Nachweis erneuern, der bald abläuft</numerusform>
                <numerusform>%n Nachweise erneuern, die bald ablaufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Expired evidence does not count. The first check with it is %1.</source>
            <translation>Abgelaufene Nachweise zählen nicht. Der erste betroffene Prüfpunkt ist %1.</translation>
        </message>
        <message>
            <source>It counts until it expires. The first check with it is %1.</source>
            <translation>Nachweise zählen, bis sie ablaufen. Der erste betroffene Prüfpunkt ist %1.</translation>
        </message>
        <message numerus="yes">
            <source>Close %n gap(s) among the must-checks</source>
            <translation>
                <numerusform>%n Lücke bei den Muss-Prüfpunkten schließen</numerusform>
                <numerusform>%n Lücken bei den Muss-Prüfpunkten schließen</numerusform>
            </translation>
        </message>
        <message>
            <source>The most severe is %1.</source>
            <translation>Am schwersten wiegt %1.</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n check(s) that roles answered differently</source>
            <translation>
                <numerusform>%n Prüfpunkt ansehen, den die Rollen verschieden beantwortet haben</numerusform>
                <numerusform>%n Prüfpunkte ansehen, die die Rollen verschieden beantwortet haben</numerusform>
            </translation>
        </message>
        <message>
            <source>The first is %1.</source>
            <translation>Der erste ist %1.</translation>
        </message>
        <message numerus="yes">
            <source>Review %n flagged check(s)</source>
            <translation>
                <numerusform>%n vorgemerkten Prüfpunkt durchsehen</numerusform>
                <numerusform>%n vorgemerkte Prüfpunkte durchsehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Back %n must-check(s) with evidence</source>
            <translation>
                <numerusform>%n Muss-Prüfpunkt mit einem Nachweis belegen</numerusform>
                <numerusform>%n Muss-Prüfpunkte mit Nachweisen belegen</numerusform>
            </translation>
        </message>
        <message>
            <source>So far it is only declared that they are fulfilled. The first is %1.</source>
            <translation>Bisher ist nur erklärt, dass sie erfüllt sind. Der erste ist %1.</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Bericht erstellen</translation>
        </message>
        <message numerus="yes">
            <source>Follow up %n overdue measure(s)</source>
            <translation>
                <numerusform>%n überfälliger Maßnahme nachgehen</numerusform>
                <numerusform>%n überfälligen Maßnahmen nachgehen</numerusform>
            </translation>
        </message>
        <message>
            <source>The longest overdue is for %1.</source>
            <translation>Am längsten überfällig ist die zu %1.</translation>
        </message>
    </context>
    <context>
        <name>NoticeView</name>
        <message>
            <source>Verification</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Prüfung läuft</translation>
        </message>
    </context>
    <context>
        <name>ObjectReader</name>
        <message>
            <source>%1 does not have the required form, for example "%2"</source>
            <translation>%1 hat nicht die nötige Form, zum Beispiel „%2“</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>muss eine ganze Zahl sein</translation>
        </message>
        <message>
            <source>must be between %1 and %2</source>
            <translation>muss zwischen %1 und %2 liegen</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>muss true oder false sein</translation>
        </message>
        <message>
            <source>has %1 texts in German, but %2 in English</source>
            <translation>hat %1 Texte auf Deutsch, aber %2 auf Englisch</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>muss ein Objekt sein</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>unbekannter Schlüssel</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>muss ein Text sein</translation>
        </message>
        <message>
            <source>is longer than %1 characters</source>
            <translation>ist länger als %1 Zeichen</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>darf nicht leer sein</translation>
        </message>
        <message>
            <source>contains a control character at position %1</source>
            <translation>enthält ein Steuerzeichen an Stelle %1</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>muss eine Liste sein</translation>
        </message>
        <message>
            <source>%1 is not known; allowed are: %2</source>
            <translation>%1 ist nicht bekannt; zulässig sind: %2</translation>
        </message>
        <message>
            <source>"%1" occurs twice</source>
            <translation>„%1“ kommt zweimal vor</translation>
        </message>
    </context>
    <context>
        <name>Ocsp</name>
        <message>
            <source>The OCSP responder is busy. Try again later.</source>
            <translation>Der OCSP-Dienst ist ausgelastet. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The OCSP responder has a fault. Try again later.</source>
            <translation>Der OCSP-Dienst ist gestört. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The OCSP responder does not answer this program.</source>
            <translation>Der OCSP-Dienst antwortet diesem Programm nicht.</translation>
        </message>
        <message>
            <source>The OCSP responder does not understand the question.</source>
            <translation>Der OCSP-Dienst versteht die Anfrage nicht.</translation>
        </message>
        <message>
            <source>The revocation of "%1" could not be asked for (%2).</source>
            <translation>Die Sperrung von „%1“ konnte nicht abgefragt werden (%2).</translation>
        </message>
        <message>
            <source>The server did not answer with an OCSP response.</source>
            <translation>Der Server hat nicht mit einer OCSP-Antwort geantwortet.</translation>
        </message>
        <message>
            <source>The OCSP response is about another certificate than that of "%1", or was not signed by whom its issuer has appointed.</source>
            <translation>Die OCSP-Antwort betrifft ein anderes Zertifikat als das von „%1“ oder wurde nicht von jemandem signiert, den dessen Aussteller damit beauftragt hat.</translation>
        </message>
        <message>
            <source>The OCSP response says nothing certain about "%1": it is out of date, or the responder does not know the certificate.</source>
            <translation>Die OCSP-Antwort sagt nichts Sicheres über „%1“: Sie ist veraltet, oder der Dienst kennt das Zertifikat nicht.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Printed on the cover of a report and in its declaration where the assessment names this organisation or none. A report can be given other values.</source>
            <translation>Steht auf dem Deckblatt und in der Erklärung eines Berichts, wenn die Bewertung diese oder keine Organisation nennt. Für einen einzelnen Bericht können Sie anderes angeben.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>For example telephone and e-mail address</source>
            <translation>Zum Beispiel Telefon und E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Place of signature</source>
            <translation>Ort der Unterzeichnung</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo auswählen</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Logo entfernen</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>PNG or JPEG, at most 4 MB. It is printed on white beside the issuer.</source>
            <translation>PNG oder JPEG, höchstens 4 MB. Es wird auf Weiß neben dem Aussteller gedruckt.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
            <translation>Bilder (*.png *.jpg *.jpeg);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The logo cannot be kept in "%1": %2</source>
            <translation>Das Logo kann nicht in „%1“ aufbewahrt werden: %2</translation>
        </message>
        <message>
            <source>"%1" cannot be removed. Check its permissions.</source>
            <translation>„%1“ kann nicht entfernt werden. Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>Kein Logo</translation>
        </message>
        <message>
            <source>The logo that is printed</source>
            <translation>Das Logo, das gedruckt wird</translation>
        </message>
    </context>
    <context>
        <name>OverviewPdf</name>
        <message>
            <source>Further checks: %1</source>
            <translation>Weitere Prüfpunkte: %1</translation>
        </message>
        <message>
            <source>Gaps by severity</source>
            <translation>Lücken nach Schwere</translation>
        </message>
        <message>
            <source>No answer falls short.</source>
            <translation>Keine Antwort weist eine Lücke auf.</translation>
        </message>
        <message>
            <source>Open checks by role</source>
            <translation>Offene Prüfpunkte nach Rolle</translation>
        </message>
        <message>
            <source>nobody is named yet</source>
            <translation>noch niemand benannt</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence that expires</source>
            <translation>Nachweise, die ablaufen</translation>
        </message>
        <message>
            <source>Withheld evidence</source>
            <translation>Zurückgehaltener Nachweis</translation>
        </message>
        <message>
            <source>History of the score</source>
            <translation>Verlauf des Punktwerts</translation>
        </message>
        <message>
            <source>Overview of %1, %2</source>
            <translation>Übersicht über %1, %2</translation>
        </message>
        <message>
            <source>Results by role</source>
            <translation>Ergebnisse nach Rolle</translation>
        </message>
        <message>
            <source>Results by clause</source>
            <translation>Ergebnisse nach Abschnitt</translation>
        </message>
        <message>
            <source>The overview cannot be written to "%1": %2. What was there is untouched.</source>
            <translation>Die Übersicht kann nicht nach „%1“ geschrieben werden: %2. Was dort war, ist unverändert.</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>The printer did not take the overview. Look at its queue, or save the overview as PDF.</source>
            <translation>Der Drucker hat die Übersicht nicht angenommen. Sehen Sie in seiner Warteschlange nach, oder speichern Sie die Übersicht als PDF.</translation>
        </message>
    </context>
    <context>
        <name>PageReader</name>
        <message>
            <source>The pages of the report cannot be read.</source>
            <translation>Die Seiten des Berichts lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>The pages of the report hold no list of values for programs.</source>
            <translation>Die Seiten des Berichts enthalten keine Liste der Werte für Programme.</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>No passphrase was given. Name a file with --passphrase-file, or set $CONFSEAL_PASSPHRASE.</source>
            <translation>Es wurde keine Passphrase angegeben. Nennen Sie eine Datei mit --passphrase-file oder setzen Sie $CONFSEAL_PASSPHRASE.</translation>
        </message>
    </context>
    <context>
        <name>Pdf</name>
        <message>
            <source>The file is not a PDF. Choose a PDF file.</source>
            <translation>Die Datei ist kein PDF. Wählen Sie eine PDF-Datei.</translation>
        </message>
        <message>
            <source>The PDF is encrypted. Save it without a password and try again.</source>
            <translation>Das PDF ist verschlüsselt. Speichern Sie es ohne Kennwort und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The PDF is damaged or of a kind that cannot be extended. Make it again.</source>
            <translation>Das PDF ist beschädigt oder von einer Art, die nicht erweitert werden kann. Erstellen Sie es neu.</translation>
        </message>
        <message>
            <source>The PDF holds damaged objects. Make the file again.</source>
            <translation>Das PDF enthält beschädigte Objekte. Erstellen Sie die Datei neu.</translation>
        </message>
        <message>
            <source>The PDF cannot be processed: %1.</source>
            <translation>Das PDF kann nicht verarbeitet werden: %1.</translation>
        </message>
        <message>
            <source>The PDF was extended more than %1 times. Make it again.</source>
            <translation>Das PDF wurde mehr als %1 Mal erweitert. Erstellen Sie es neu.</translation>
        </message>
    </context>
    <context>
        <name>PictureConversion</name>
        <message>
            <source>The picture on the clipboard cannot be read. Save it as a file and add that.</source>
            <translation>Das Bild in der Zwischenablage lässt sich nicht lesen. Speichern Sie es als Datei und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <source>The picture has %1 megapixels; more than %2 are not pasted. Copy a part of it, or save it as a file and add that.</source>
            <translation>Das Bild hat %1 Megapixel; mehr als %2 werden nicht eingefügt. Kopieren Sie einen Ausschnitt, oder speichern Sie es als Datei und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <source>The picture cannot be stored in "%1": %2</source>
            <translation>Das Bild kann nicht in „%1“ abgelegt werden: %2</translation>
        </message>
        <message>
            <source>There is no room for a temporary file: %1</source>
            <translation>Für eine temporäre Datei ist kein Platz: %1</translation>
        </message>
    </context>
    <context>
        <name>PlainWords</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes, in another way</source>
            <translation>Ja, auf andere Weise</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Teilweise</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Cannot be found out</source>
            <translation>Nicht herauszufinden</translation>
        </message>
        <message>
            <source>Does not concern me</source>
            <translation>Betrifft mich nicht</translation>
        </message>
        <message>
            <source>Answer later</source>
            <translation>Später beantworten</translation>
        </message>
        <message>
            <source>It is always done like this.</source>
            <translation>So wird es immer gemacht.</translation>
        </message>
        <message>
            <source>Something else has the same effect. Write what it is, and attach a proof.</source>
            <translation>Etwas anderes wirkt gleich gut. Schreiben Sie, was es ist, und fügen Sie einen Nachweis bei.</translation>
        </message>
        <message>
            <source>Sometimes, or not everything. Write what is missing.</source>
            <translation>Manchmal oder nicht alles. Schreiben Sie, was fehlt.</translation>
        </message>
        <message>
            <source>It is not done. Write why.</source>
            <translation>So wird es nicht gemacht. Schreiben Sie, warum.</translation>
        </message>
        <message>
            <source>Write whom you asked, and when.</source>
            <translation>Schreiben Sie, wen Sie wann gefragt haben.</translation>
        </message>
        <message>
            <source>Write why.</source>
            <translation>Schreiben Sie, warum.</translation>
        </message>
        <message>
            <source>The question stays open. You can come back to it.</source>
            <translation>Die Frage bleibt offen. Sie können darauf zurückkommen.</translation>
        </message>
        <message>
            <source>Please write a reason. Until then the question counts as open.</source>
            <translation>Bitte schreiben Sie einen Grund. Bis dahin zählt die Frage als offen.</translation>
        </message>
        <message>
            <source>Please attach a proof. Until then the question counts as open.</source>
            <translation>Bitte fügen Sie einen Nachweis bei. Bis dahin zählt die Frage als offen.</translation>
        </message>
        <message>
            <source>This answer cannot be given here. Please choose another one.</source>
            <translation>Diese Antwort ist hier nicht möglich. Bitte wählen Sie eine andere.</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>The pages of the report cannot be read.</source>
            <translation>Die Seiten des Berichts können nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The printer did not take the report. Look at its queue, or save the report as PDF.</source>
            <translation>Der Drucker hat den Bericht nicht angenommen. Sehen Sie in seiner Warteschlange nach, oder speichern Sie den Bericht als PDF.</translation>
        </message>
    </context>
    <context>
        <name>PrintPanel</name>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Stop printing</source>
            <translation>Drucken anhalten</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>Der Bericht wird gedruckt</translation>
        </message>
        <message>
            <source>Printing, page %v of %m</source>
            <translation>Druckt, Seite %v von %m</translation>
        </message>
        <message>
            <source>Printing was stopped. Pages may be printed already.</source>
            <translation>Das Drucken wurde angehalten. Es können schon Seiten gedruckt sein.</translation>
        </message>
    </context>
    <context>
        <name>PrinterChoice</name>
        <message>
            <source>No printer is set up on this computer. Set one up in the settings of the system, or save the pages as PDF and print them elsewhere.</source>
            <translation>Auf diesem Computer ist kein Drucker eingerichtet. Richten Sie in den Systemeinstellungen einen ein, oder speichern Sie die Seiten als PDF und drucken Sie sie anderswo.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Sent to the printer "%1".</source>
            <translation>An den Drucker „%1“ gesendet.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
    </context>
    <context>
        <name>ProofCollection</name>
        <message>
            <source>The data to verify the seal later is incomplete. %1</source>
            <translation>Die Daten für eine spätere Prüfung des Siegels sind unvollständig. %1</translation>
        </message>
    </context>
    <context>
        <name>ProofOptions</name>
        <message>
            <source>"%1" is no address of a timestamp server (http:// or https://).</source>
            <translation>„%1“ ist keine Adresse eines Zeitstempelservers (http:// oder https://).</translation>
        </message>
        <message>
            <source>Level of the seal, B-B unless given: B-T adds a timestamp, B-LT what it takes to verify it later, B-LTA a timestamp over all of that. B-LT asks the addresses that the certificates name.</source>
            <translation>Stufe des Siegels, ohne Angabe B-B: B-T fügt einen Zeitstempel hinzu, B-LT alles, was zur späteren Prüfung nötig ist, B-LTA einen Zeitstempel über all das. B-LT fragt die Adressen ab, die in den Zertifikaten stehen.</translation>
        </message>
        <message>
            <source>Timestamp server (RFC 3161) for B-T and above.</source>
            <translation>Zeitstempelserver (RFC 3161) für B-T und höher.</translation>
        </message>
        <message>
            <source>Revocation list to use before any is fetched; may be repeated.</source>
            <translation>Sperrliste, die vor jedem Abruf verwendet wird; mehrfach möglich.</translation>
        </message>
        <message>
            <source>OCSP response to use before any is fetched; may be repeated.</source>
            <translation>OCSP-Antwort, die vor jedem Abruf verwendet wird; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Certificates of issuers, up to the root, that complete the chain.</source>
            <translation>Zertifikate der Aussteller bis zur Wurzel, die die Kette vervollständigen.</translation>
        </message>
        <message>
            <source>signature level</source>
            <translation>Signaturstufe</translation>
        </message>
        <message>
            <source>--level %1 needs a timestamp server: --timestamp-url URL.</source>
            <translation>--level %1 braucht einen Zeitstempelserver: --timestamp-url URL.</translation>
        </message>
        <message>
            <source>--timestamp-url needs --level B-T, B-LT or B-LTA.</source>
            <translation>--timestamp-url braucht --level B-T, B-LT oder B-LTA.</translation>
        </message>
    </context>
    <context>
        <name>RecentDelegate</name>
        <message>
            <source>not there: %1</source>
            <translation>nicht da: %1</translation>
        </message>
    </context>
    <context>
        <name>RecentWorkspacesModel</name>
        <message>
            <source>%1 is not there at the moment.</source>
            <translation>%1 ist zurzeit nicht da.</translation>
        </message>
    </context>
    <context>
        <name>RemovedSignatures</name>
        <message>
            <source>A signature was removed or replaced.</source>
            <translation>Eine Signatur wurde entfernt oder ersetzt.</translation>
        </message>
        <message>
            <source>The signature "%1" was removed or replaced.</source>
            <translation>Die Signatur „%1“ wurde entfernt oder ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>(withheld by the issuer)</source>
            <translation>(vom Aussteller zurückgehalten)</translation>
        </message>
        <message>
            <source>identity known by: %1</source>
            <translation>Identität bekannt durch: %1</translation>
        </message>
        <message>
            <source>verified on %1</source>
            <translation>geprüft am %1</translation>
        </message>
        <message>
            <source>recorded %1</source>
            <translation>erfasst am %1</translation>
        </message>
        <message>
            <source>stands for %1 people</source>
            <translation>steht für %1 Personen</translation>
        </message>
        <message>
            <source>expired %1, does not count</source>
            <translation>abgelaufen am %1, zählt nicht</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>gültig bis %1</translation>
        </message>
        <message>
            <source>Withheld items: %1</source>
            <translation>Zurückgehaltene Nachweise: %1</translation>
        </message>
        <message>
            <source>%1 (asked as a sample)</source>
            <translation>%1 (Stichprobe)</translation>
        </message>
        <message>
            <source>Justification</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Methoden</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Erledigte Schritte</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Beantwortet von</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweise</translation>
        </message>
        <message>
            <source>(differs from the answer)</source>
            <translation>(weicht von der Antwort ab)</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <source>%1; counts as open, because the justification is missing</source>
            <translation>%1; zählt als offen, weil die Begründung fehlt</translation>
        </message>
        <message>
            <source>%1; counts as open, because another role answered worse and the justification is missing</source>
            <translation>%1; zählt als offen, weil eine andere Rolle schlechter geantwortet hat und die Begründung fehlt</translation>
        </message>
        <message>
            <source>%1; counts as open, because evidence that is valid is missing</source>
            <translation>%1; zählt als offen, weil ein gültiger Nachweis fehlt</translation>
        </message>
        <message>
            <source>%1; counts as open, because the catalogue does not allow this result here</source>
            <translation>%1; zählt als offen, weil der Katalog dieses Ergebnis hier nicht zulässt</translation>
        </message>
        <message>
            <source>Basis of the checks</source>
            <translation>Grundlage der Prüfpunkte</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Source that the catalogue refers to</source>
            <translation>Quelle, auf die der Katalog verweist</translation>
        </message>
        <message>
            <source>Changes recorded</source>
            <translation>Aufgezeichnete Änderungen</translation>
        </message>
        <message>
            <source>Head of the audit chain</source>
            <translation>Kopf der Änderungskette</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>The wording, levels and weights of the checks are those of the catalogue named here. A verdict states how the system under assessment relates to this catalogue. It is not a statement of conformity with DIN SPEC 27008, and no authority or body has confirmed it.</source>
            <translation>Wortlaut, Stufen und Gewichte der Prüfpunkte stammen aus dem hier genannten Katalog. Ein Gesamturteil sagt, wie sich das bewertete System zu diesem Katalog verhält. Es ist keine Aussage über die Konformität mit der DIN SPEC 27008, und keine Behörde oder Stelle hat es bestätigt.</translation>
        </message>
        <message>
            <source>Rules of the verdict</source>
            <translation>Regeln des Gesamturteils</translation>
        </message>
        <message>
            <source>Over the checks in scope, those of privacy law aside: any applicable check open: incomplete. Else any must-check partly or not fulfilled: does not conform. Else any must-check not verifiable: not determinable. Else any should-check short of fulfilled: conforms, recommendations open. Else: conforms.</source>
            <translation>Betrachtet werden die Prüfpunkte im Umfang ohne die des Datenschutzrechts. Ist ein anwendbarer Prüfpunkt offen: unvollständig. Sonst, ist ein Muss-Prüfpunkt teilweise oder nicht erfüllt: nicht erfüllt. Sonst, ist ein Muss-Prüfpunkt nicht nachprüfbar: nicht feststellbar. Sonst, ist ein Soll-Prüfpunkt nicht ganz erfüllt: erfüllt, Empfehlungen offen. Sonst: erfüllt.</translation>
        </message>
        <message>
            <source>Score: the sum of weight times points over the sum of weights of the applicable checks; fulfilled and alternative give 100 points, partly 50, all others none. Evidence that has expired does not count.</source>
            <translation>Punktwert: Summe aus Gewicht mal Punkten, geteilt durch die Summe der Gewichte der anwendbaren Prüfpunkte; erfüllt und gleichwertig erfüllt geben 100 Punkte, teilweise erfüllt 50, alle anderen keine. Abgelaufene Nachweise zählen nicht.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Record of changes</source>
            <translation>Aufzeichnung der Änderungen</translation>
        </message>
        <message>
            <source>Every change in the workspace is chained to the one before by its hash. The head printed here makes that chain evidence only together with the seal of this report.</source>
            <translation>Jede Änderung im Arbeitsbereich ist über ihren Hashwert mit der vorigen verkettet. Der hier gedruckte Kopf macht diese Kette nur zusammen mit dem Siegel dieses Berichts zum Nachweis.</translation>
        </message>
        <message>
            <source>The requirement is met as it is worded.</source>
            <translation>Die Anforderung ist dem Wortlaut nach erfüllt.</translation>
        </message>
        <message>
            <source>Met by another measure of equal effect, with justification and evidence.</source>
            <translation>Durch eine andere, gleich wirksame Maßnahme erfüllt, mit Begründung und Nachweis.</translation>
        </message>
        <message>
            <source>Part of the requirement is met.</source>
            <translation>Ein Teil der Anforderung ist erfüllt.</translation>
        </message>
        <message>
            <source>The requirement is not met.</source>
            <translation>Die Anforderung ist nicht erfüllt.</translation>
        </message>
        <message>
            <source>No proof was to be had.</source>
            <translation>Ein Nachweis war nicht zu bekommen.</translation>
        </message>
        <message>
            <source>Does not apply, under a condition that the catalogue names.</source>
            <translation>Nicht anwendbar unter einer Bedingung, die der Katalog nennt.</translation>
        </message>
        <message>
            <source>Not answered, or an answer that lacks what it needs to count.</source>
            <translation>Nicht beantwortet, oder der Antwort fehlt, was sie zum Zählen braucht.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>How to read this report</source>
            <translation>So lesen Sie diesen Bericht</translation>
        </message>
        <message>
            <source>Every check has one result, given by the role that is responsible for it. A result that needs a justification or evidence and lacks it counts as open. Must-checks decide the verdict, should-checks are recommendations; the score weighs the checks and never decides the verdict.</source>
            <translation>Jeder Prüfpunkt hat ein Ergebnis, das die zuständige Rolle angibt. Ein Ergebnis, dem eine nötige Begründung oder ein nötiger Nachweis fehlt, zählt als offen. Muss-Prüfpunkte entscheiden das Gesamturteil, Soll-Prüfpunkte sind Empfehlungen; der Punktwert gewichtet die Prüfpunkte und entscheidet das Gesamturteil nie.</translation>
        </message>
        <message>
            <source>The data behind these pages is attached to this file: assessment.json (answers), report.json (dates, declaration) and catalogue.json (checks). A program can make the pages again from it and compare them.</source>
            <translation>Die Daten hinter diesen Seiten sind dieser Datei beigefügt: assessment.json (Antworten), report.json (Daten der Erklärung) und catalogue.json (Prüfpunkte). Ein Programm kann die Seiten daraus neu erzeugen und vergleichen.</translation>
        </message>
        <message>
            <source>Security self-assessment</source>
            <translation>Selbstbewertung der Sicherheit</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Deckblatt</translation>
        </message>
        <message>
            <source>Supplier's declaration for a video conferencing system</source>
            <translation>Anbietererklärung für ein Videokonferenzsystem</translation>
        </message>
        <message>
            <source>Declaration of the using organisation for its video conferencing system</source>
            <translation>Erklärung der nutzenden Organisation für ihr Videokonferenzsystem</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Gesamturteil</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Answered, of those that apply</source>
            <translation>Beantwortet, von den anwendbaren</translation>
        </message>
        <message>
            <source>Must-checks backed by evidence</source>
            <translation>Muss-Prüfpunkte mit Nachweis</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>nicht gesiegelt</translation>
        </message>
        <message>
            <source>sealed electronically by %1</source>
            <translation>elektronisch gesiegelt von %1</translation>
        </message>
        <message>
            <source>sealed with a trial identity named %1; nobody vouches for it</source>
            <translation>gesiegelt mit einer Probe-Identität namens %1; niemand bürgt dafür</translation>
        </message>
        <message>
            <source>full</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>summary: comments, justifications and evidence are not printed; the attached data holds them</source>
            <translation>Zusammenfassung: Kommentare, Begründungen und Nachweise sind nicht gedruckt; die beigefügten Daten enthalten sie</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Betriebsform</translation>
        </message>
        <message>
            <source>Plan or licence</source>
            <translation>Tarif oder Lizenz</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Catalogue SHA-256</source>
            <translation>SHA-256 des Katalogs</translation>
        </message>
        <message>
            <source>Basis of the catalogue</source>
            <translation>Grundlage des Katalogs</translation>
        </message>
        <message>
            <source>Assurance</source>
            <translation>Belegstufe</translation>
        </message>
        <message>
            <source>State of the system as of</source>
            <translation>Stand des Systems</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Datum des Berichts</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Ausführlichkeit</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Siegel</translation>
        </message>
        <message>
            <source>Digest of the data</source>
            <translation>Prüfsumme der Daten</translation>
        </message>
        <message>
            <source>state as of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>Scope: %1.</source>
            <translation>Umfang: %1.</translation>
        </message>
        <message>
            <source>Excluded: %1</source>
            <translation>Ausgenommen: %1</translation>
        </message>
        <message>
            <source>Self-assessment of the issuer; not confirmed by a third party and not a statement of conformity with DIN SPEC 27008.</source>
            <translation>Selbstbewertung des Ausstellers; nicht von Dritten bestätigt und keine Aussage über die Konformität mit der DIN SPEC 27008.</translation>
        </message>
        <message>
            <source>Catalogue %1 (SHA-256 %2), structured by the threats of %3</source>
            <translation>Katalog %1 (SHA-256 %2), gegliedert nach den Bedrohungen der %3</translation>
        </message>
        <message>
            <source>1  Number</source>
            <translation>1  Nummer</translation>
        </message>
        <message>
            <source>2  Issuer</source>
            <translation>2  Aussteller</translation>
        </message>
        <message>
            <source>3  Object</source>
            <translation>3  Gegenstand</translation>
        </message>
        <message>
            <source>4  Statement</source>
            <translation>4  Aussage</translation>
        </message>
        <message>
            <source>5  Requirements</source>
            <translation>5  Anforderungen</translation>
        </message>
        <message>
            <source>6  Limits</source>
            <translation>6  Grenzen</translation>
        </message>
        <message>
            <source>7  Supporting data</source>
            <translation>7  Zugrunde liegende Daten</translation>
        </message>
        <message>
            <source>assessment.json in this file, digest %1</source>
            <translation>assessment.json in dieser Datei, Prüfsumme %1</translation>
        </message>
        <message>
            <source>8  Place</source>
            <translation>8  Ort</translation>
        </message>
        <message>
            <source>9  Date</source>
            <translation>9  Datum</translation>
        </message>
        <message>
            <source>10  Valid until</source>
            <translation>10  Gültig bis</translation>
        </message>
        <message>
            <source>11  Signatory</source>
            <translation>11  Unterzeichnende Person</translation>
        </message>
        <message>
            <source>12  Function</source>
            <translation>12  Funktion</translation>
        </message>
        <message>
            <source>13  Reason</source>
            <translation>13  Grund</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Prüfende Stelle</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Freigebende Stelle</translation>
        </message>
        <message>
            <source>Place, date, name and signature</source>
            <translation>Ort, Datum, Name und Unterschrift</translation>
        </message>
        <message>
            <source>The issuer declares under its sole responsibility that the answers in this report describe the object named below as of the date given, to the best of its knowledge. Form of the declaration: ISO/IEC 17050-1.</source>
            <translation>Der Aussteller erklärt in alleiniger Verantwortung, dass die Antworten in diesem Bericht den unten genannten Gegenstand zum angegebenen Stand nach bestem Wissen beschreiben. Form der Erklärung: ISO/IEC 17050-1.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfpunkt</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Title and justification</source>
            <translation>Titel und Begründung</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <source>Must-checks</source>
            <translation>Muss-Prüfpunkte</translation>
        </message>
        <message>
            <source>No must-check falls short of its requirement.</source>
            <translation>Kein Muss-Prüfpunkt bleibt hinter seiner Anforderung zurück.</translation>
        </message>
        <message>
            <source>Should-checks</source>
            <translation>Soll-Prüfpunkte</translation>
        </message>
        <message>
            <source>No should-check falls short of its requirement.</source>
            <translation>Kein Soll-Prüfpunkt bleibt hinter seiner Anforderung zurück.</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>No measures were recorded.</source>
            <translation>Es sind keine Maßnahmen erfasst.</translation>
        </message>
        <message>
            <source>Auditor: %1; scope: %2</source>
            <translation>Prüfstelle: %1; Umfang: %2</translation>
        </message>
        <message>
            <source>Period: %1 – %2</source>
            <translation>Zeitraum: %1 – %2</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>vom %1</translation>
        </message>
        <message>
            <source>expired %1</source>
            <translation>abgelaufen %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Items of evidence: %1. The attached data lists them.</source>
            <translation>Nachweise: %1. Die beigefügten Daten führen sie auf.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Offenlegung</translation>
        </message>
        <message>
            <source>Backs</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <source>No evidence is listed.</source>
            <translation>Es sind keine Nachweise aufgeführt.</translation>
        </message>
        <message>
            <source>Further items that the issuer withholds: %1.</source>
            <translation>Weitere Nachweise, die der Aussteller zurückhält: %1.</translation>
        </message>
        <message>
            <source>Title and reason</source>
            <translation>Titel und Grund</translation>
        </message>
        <message>
            <source>Condition of the catalogue: %1</source>
            <translation>Bedingung des Katalogs: %1</translation>
        </message>
        <message>
            <source>No check is marked as not applicable.</source>
            <translation>Kein Prüfpunkt ist als nicht anwendbar bewertet.</translation>
        </message>
        <message>
            <source>No check is met by an alternative measure.</source>
            <translation>Kein Prüfpunkt ist durch eine gleichwertige Maßnahme erfüllt.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Declared by</source>
            <translation>Erklärt von</translation>
        </message>
        <message>
            <source>For these checks there is the word of the issuer, but no evidence, or only evidence that has expired.</source>
            <translation>Zu diesen Prüfpunkten liegt die Angabe des Ausstellers vor, aber kein Nachweis oder nur ein abgelaufener.</translation>
        </message>
        <message>
            <source>Every fulfilled check is backed by evidence.</source>
            <translation>Zu jedem erfüllten Prüfpunkt liegt ein Nachweis vor.</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ENTWURF</translation>
        </message>
        <message>
            <source>Self-assessment against catalogue %1 · %2</source>
            <translation>Selbstbewertung gegen Katalog %1 · %2</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>DRAFT – not a declaration, not sealed</source>
            <translation>ENTWURF – keine Erklärung, nicht gesiegelt</translation>
        </message>
        <message>
            <source>TRIAL IDENTITY – nobody vouches for the name in the seal of this report</source>
            <translation>PROBE-IDENTITÄT – niemand bürgt für den Namen im Siegel dieses Berichts</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfpunkte</translation>
        </message>
        <message>
            <source>shown by function</source>
            <translation>mit Funktion genannt</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>niemand benannt</translation>
        </message>
        <message>
            <source>The using organisation answered on behalf of: %1. The provider itself has declared nothing for these checks.</source>
            <translation>Die nutzende Organisation hat geantwortet anstelle von: %1. Der Anbieter selbst hat zu diesen Prüfpunkten nichts erklärt.</translation>
        </message>
        <message>
            <source>State of the assessment</source>
            <translation>Status der Bewertung</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Freigegeben von</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben am</translation>
        </message>
        <message>
            <source>Security self-assessment: %1</source>
            <translation>Selbstbewertung der Sicherheit: %1</translation>
        </message>
        <message>
            <source>conforms</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>conforms, recommendations open</source>
            <translation>erfüllt, Empfehlungen offen</translation>
        </message>
        <message>
            <source>not determinable</source>
            <translation>nicht feststellbar</translation>
        </message>
        <message>
            <source>does not conform</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>provider (software and service)</source>
            <translation>Anbieter (Software und Dienst)</translation>
        </message>
        <message>
            <source>organisation (account owner, hosts, participants)</source>
            <translation>Organisation (Kontoinhaber, Moderierende, Teilnehmende)</translation>
        </message>
        <message>
            <source>complete (provider and organisation)</source>
            <translation>vollständig (Anbieter und Organisation)</translation>
        </message>
        <message>
            <source>Provider part</source>
            <translation>Anbieterteil</translation>
        </message>
        <message>
            <source>Organisation part</source>
            <translation>Organisationsteil</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>in review</source>
            <translation>in Prüfung</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>ersetzt</translation>
        </message>
        <message>
            <source>received</source>
            <translation>erhalten</translation>
        </message>
        <message>
            <source>must</source>
            <translation>Muss</translation>
        </message>
        <message>
            <source>should</source>
            <translation>Soll</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>declared only</source>
            <translation>nur erklärt</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>belegt</translation>
        </message>
        <message>
            <source>tested</source>
            <translation>getestet</translation>
        </message>
        <message>
            <source>attested</source>
            <translation>bescheinigt</translation>
        </message>
        <message>
            <source>cloud service of the provider</source>
            <translation>Cloud-Dienst des Anbieters</translation>
        </message>
        <message>
            <source>hosted by a third party</source>
            <translation>Betrieb durch einen Dritten</translation>
        </message>
        <message>
            <source>self-hosted</source>
            <translation>Eigenbetrieb</translation>
        </message>
        <message>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>assurance report</source>
            <translation>Prüfbericht Dritter</translation>
        </message>
        <message>
            <source>attached to this report</source>
            <translation>diesem Bericht beigefügt</translation>
        </message>
        <message>
            <source>listed, on request</source>
            <translation>aufgeführt, auf Anfrage</translation>
        </message>
        <message>
            <source>%1, %2 UTC</source>
            <translation>%1, %2 UTC</translation>
        </message>
        <message>
            <source>%1, weight %2</source>
            <translation>%1, Gewicht %2</translation>
        </message>
        <message>
            <source>responsible: %1</source>
            <translation>zuständig: %1</translation>
        </message>
        <message>
            <source>basis: %1</source>
            <translation>Grundlage: %1</translation>
        </message>
        <message>
            <source>assurance: %1</source>
            <translation>Belegstufe: %1</translation>
        </message>
        <message>
            <source>privacy law, outside the standard and the verdict</source>
            <translation>Datenschutzrecht, außerhalb der Norm und des Gesamturteils</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation>%1 (Fortsetzung)</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Answered %1, score %2</source>
            <translation>Beantwortet %1, Punktwert %2</translation>
        </message>
        <message>
            <source>Outside the scope of this assessment: %1.</source>
            <translation>Außerhalb des Umfangs dieser Bewertung: %1.</translation>
        </message>
        <message>
            <source>given: %1</source>
            <translation>angegeben: %1</translation>
        </message>
        <message>
            <source>Outside the scope of this assessment</source>
            <translation>Außerhalb des Umfangs dieser Bewertung</translation>
        </message>
        <message>
            <source>The same for programs</source>
            <translation>Dasselbe für Programme</translation>
        </message>
        <message>
            <source>These values do not depend on language and layout.</source>
            <translation>Diese Werte hängen weder von der Sprache noch vom Layout ab.</translation>
        </message>
        <message>
            <source>Sealed with a TRIAL IDENTITY</source>
            <translation>Gesiegelt mit einer PROBE-IDENTITÄT</translation>
        </message>
        <message>
            <source>Sealed electronically</source>
            <translation>Elektronisch gesiegelt</translation>
        </message>
        <message>
            <source>Not trusted: nobody vouches for this name</source>
            <translation>Nicht vertrauenswürdig: Niemand bürgt für diesen Namen</translation>
        </message>
        <message>
            <source>Certificate issued by %1</source>
            <translation>Zertifikat ausgestellt von %1</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Results per clause</source>
            <translation>Ergebnisse je Abschnitt</translation>
        </message>
        <message>
            <source>Deviations and measures</source>
            <translation>Abweichungen und Maßnahmen</translation>
        </message>
        <message>
            <source>Not applicable and alternative measures</source>
            <translation>Nicht anwendbar und gleichwertig erfüllt</translation>
        </message>
        <message>
            <source>Fulfilled without evidence</source>
            <translation>Erfüllt ohne Nachweis</translation>
        </message>
        <message>
            <source>Evidence register</source>
            <translation>Nachweisverzeichnis</translation>
        </message>
        <message>
            <source>Roles and persons</source>
            <translation>Rollen und Personen</translation>
        </message>
        <message>
            <source>Table of all results</source>
            <translation>Tabelle aller Ergebnisse</translation>
        </message>
        <message>
            <source>Basis and disclaimer</source>
            <translation>Grundlage und Hinweise</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Responsible role</source>
            <translation>Zuständige Rolle</translation>
        </message>
        <message>
            <source>Recommendations that are open</source>
            <translation>Offene Empfehlungen</translation>
        </message>
        <message>
            <source>What decides the verdict</source>
            <translation>Was das Gesamturteil entscheidet</translation>
        </message>
        <message>
            <source>Further open checks: %1. The table of all results lists them.</source>
            <translation>Weitere offene Prüfpunkte: %1. Die Tabelle aller Ergebnisse führt sie auf.</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Version or as-of date</source>
            <translation>Version oder Stand</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Components and clients</source>
            <translation>Komponenten und Clients</translation>
        </message>
        <message>
            <source>Features in use</source>
            <translation>Genutzte Funktionen</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>Exclusions</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>System under assessment</source>
            <translation>Bewertetes System</translation>
        </message>
        <message>
            <source>Results by clause</source>
            <translation>Ergebnisse nach Abschnitt</translation>
        </message>
        <message>
            <source>Results by role</source>
            <translation>Ergebnisse nach Rolle</translation>
        </message>
        <message>
            <source>%1 meets catalogue %2.</source>
            <translation>%1 erfüllt den Katalog %2.</translation>
        </message>
        <message>
            <source>%1 meets catalogue %2; recommendations (should-checks) open: %3.</source>
            <translation>%1 erfüllt den Katalog %2; offene Empfehlungen (Soll-Prüfpunkte): %3.</translation>
        </message>
        <message>
            <source>Whether %1 meets catalogue %2 cannot be determined; must-checks for which no proof is to be had: %3.</source>
            <translation>Ob %1 den Katalog %2 erfüllt, ist nicht feststellbar; Muss-Prüfpunkte, zu denen kein Nachweis zu bekommen ist: %3.</translation>
        </message>
        <message>
            <source>%1 does not meet catalogue %2; must-checks not or only partly fulfilled: %3.</source>
            <translation>%1 erfüllt den Katalog %2 nicht; Muss-Prüfpunkte, die nicht oder nur teilweise erfüllt sind: %3.</translation>
        </message>
        <message>
            <source>The assessment of %1 against catalogue %2 is incomplete; open checks: %3.</source>
            <translation>Die Bewertung von %1 gegen den Katalog %2 ist unvollständig; offene Prüfpunkte: %3.</translation>
        </message>
        <message>
            <source>Checks met by alternative measures: %1.</source>
            <translation>Durch gleichwertige Maßnahmen erfüllte Prüfpunkte: %1.</translation>
        </message>
        <message>
            <source>This is a self-assessment, not a statement of conformity with DIN SPEC 27008.</source>
            <translation>Dies ist eine Selbstbewertung und keine Aussage über die Konformität mit der DIN SPEC 27008.</translation>
        </message>
        <message>
            <source>%1; score %2, answered %3</source>
            <translation>%1; Punktwert %2, beantwortet %3</translation>
        </message>
        <message>
            <source>%1 must: %2 documented, %3 tested, %4 attested, %5 declared only</source>
            <translation>%1 Muss: %2 belegt, %3 getestet, %4 bescheinigt, %5 nur erklärt</translation>
        </message>
        <message>
            <source>%1 checks: %2 confirmed by public sources, %3 confirmed by topic, %4 derived</source>
            <translation>%1 Prüfpunkte: %2 durch öffentliche Quellen bestätigt, %3 dem Thema nach bestätigt, %4 abgeleitet</translation>
        </message>
        <message>
            <source>Logo of %1</source>
            <translation>Logo von %1</translation>
        </message>
        <message>
            <source>sealed electronically, first by the reviewer %1</source>
            <translation>elektronisch gesiegelt, zuerst von der prüfenden Stelle %1</translation>
        </message>
        <message>
            <source>sealed electronically, first by the approver %1</source>
            <translation>elektronisch gesiegelt, zuerst von der freigebenden Stelle %1</translation>
        </message>
        <message>
            <source>as signed in the field of the issuer below</source>
            <translation>wie unten im Feld des Ausstellers unterzeichnet</translation>
        </message>
    </context>
    <context>
        <name>ReportCommand</name>
        <message>
            <source>A draft is never sealed: leave out --draft or --sign.</source>
            <translation>Ein Entwurf wird nie gesiegelt: Lassen Sie --draft oder --sign weg.</translation>
        </message>
        <message>
            <source>level of detail</source>
            <translation>Ausführlichkeit</translation>
        </message>
        <message>
            <source>Sealed report (%1): %2</source>
            <translation>Gesiegelter Bericht (%1): %2</translation>
        </message>
        <message>
            <source>Report without a seal: %1</source>
            <translation>Bericht ohne Siegel: %1</translation>
        </message>
        <message>
            <source>Pages: %1</source>
            <translation>Seiten: %1</translation>
        </message>
        <message>
            <source>SHA-256 of the file: %1</source>
            <translation>SHA-256 der Datei: %1</translation>
        </message>
        <message>
            <source>Digest of the assessment: %1</source>
            <translation>Prüfsumme der Bewertung: %1</translation>
        </message>
        <message>
            <source>Makes the PDF report of an assessment, and seals it with --sign.</source>
            <translation>Erstellt den PDF-Bericht einer Bewertung und siegelt ihn mit --sign.</translation>
        </message>
        <message>
            <source>Mark every page as a draft; the assessment may be incomplete.</source>
            <translation>Jede Seite als Entwurf kennzeichnen; die Bewertung darf unvollständig sein.</translation>
        </message>
        <message>
            <source>Date of the report; else $SOURCE_DATE_EPOCH, else today.</source>
            <translation>Datum des Berichts; sonst $SOURCE_DATE_EPOCH, sonst heute.</translation>
        </message>
        <message>
            <source>Last day on which the report holds; else one year on.</source>
            <translation>Letzter Tag, an dem der Bericht gilt; sonst ein Jahr später.</translation>
        </message>
        <message>
            <source>Whether the pages show all texts; else full.</source>
            <translation>Ob die Seiten alle Texte zeigen; sonst full.</translation>
        </message>
        <message>
            <source>Reason of the signature.</source>
            <translation>Grund der Signatur.</translation>
        </message>
        <message>
            <source>Place of the declaration.</source>
            <translation>Ort der Erklärung.</translation>
        </message>
        <message>
            <source>Function of the signatory.</source>
            <translation>Funktion der unterzeichnenden Person.</translation>
        </message>
        <message>
            <source>Number of the declaration; else one is made.</source>
            <translation>Nummer der Erklärung; sonst wird eine gebildet.</translation>
        </message>
        <message>
            <source>Overwrite an existing file.</source>
            <translation>Eine vorhandene Datei überschreiben.</translation>
        </message>
        <message>
            <source>--%1 belongs to a seal and needs --sign.</source>
            <translation>--%1 gehört zu einem Siegel und braucht --sign.</translation>
        </message>
        <message>
            <source>Whose field is sealed first, the issuer's unless given; others sign afterwards with "sign".</source>
            <translation>Wessen Feld zuerst gesiegelt wird, ohne Angabe das des Ausstellers; andere unterzeichnen danach mit „sign“.</translation>
        </message>
    </context>
    <context>
        <name>ReportDataView</name>
        <message>
            <source>cloud service</source>
            <translation>Cloud-Dienst</translation>
        </message>
        <message>
            <source>hosted for the customer</source>
            <translation>für den Kunden betrieben</translation>
        </message>
        <message>
            <source>self-hosted</source>
            <translation>selbst betrieben</translation>
        </message>
        <message>
            <source>The report applies a catalogue of its own, which does not come with this program. Look at what it demands before you compare results.</source>
            <translation>Der Bericht wendet einen eigenen Katalog an, der nicht zu diesem Programm gehört. Sehen Sie sich an, was er verlangt, bevor Sie Ergebnisse vergleichen.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of the data were withheld by the author.</source>
            <translation>
                <numerusform>%n Teil der Daten wurde vom Verfasser zurückgehalten.</numerusform>
                <numerusform>%n Teile der Daten wurden vom Verfasser zurückgehalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The report does not tell its date and author in a way that this version understands.</source>
            <translation>Der Bericht nennt Datum und Verfasser nicht so, dass diese Version es versteht.</translation>
        </message>
        <message>
            <source>This report is a draft.</source>
            <translation>Dieser Bericht ist ein Entwurf.</translation>
        </message>
        <message>
            <source>The report was valid until %1 only.</source>
            <translation>Der Bericht war nur bis %1 gültig.</translation>
        </message>
        <message>
            <source>Assessment data</source>
            <translation>Bewertungsdaten</translation>
        </message>
        <message>
            <source>Checks and results</source>
            <translation>Prüfpunkte und Ergebnisse</translation>
        </message>
        <message>
            <source>System, catalogue and report</source>
            <translation>System, Katalog und Bericht</translation>
        </message>
        <message>
            <source>Answer to the chosen check</source>
            <translation>Antwort zum gewählten Prüfpunkt</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Gesamturteil</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>%1 of %2 applicable checks answered</source>
            <translation>%1 von %2 anwendbaren Prüfpunkten beantwortet</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Bereitstellung</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Funktionen</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>Exclusions</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Catalogue SHA-256</source>
            <translation>SHA-256 des Katalogs</translation>
        </message>
        <message>
            <source>Digest of the data</source>
            <translation>Prüfsumme der Daten</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Datum des Berichts</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Erstellt mit</translation>
        </message>
    </context>
    <context>
        <name>ReportMetadata</name>
        <message>
            <source>The report data is not valid: %1. Ask the issuer for an undamaged copy.</source>
            <translation>Die Berichtsdaten sind nicht gültig: %1. Bitten Sie den Aussteller um eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is not in Base64</source>
            <translation>ist nicht in Base64</translation>
        </message>
    </context>
    <context>
        <name>ReportOptionsForm</name>
        <message>
            <source>&amp;Mark as draft on every page</source>
            <translation>Jede Seite als &amp;Entwurf kennzeichnen</translation>
        </message>
        <message>
            <source>Full, with all texts</source>
            <translation>Vollständig, mit allen Texten</translation>
        </message>
        <message>
            <source>Summary, without texts</source>
            <translation>Zusammenfassung, ohne Texte</translation>
        </message>
        <message>
            <source>Made from date and assessment</source>
            <translation>Aus Datum und Bewertung gebildet</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>S&amp;prache:</translation>
        </message>
        <message>
            <source>&amp;Date:</source>
            <translation>Da&amp;tum:</translation>
        </message>
        <message>
            <source>Valid &amp;until:</source>
            <translation>&amp;Gültig bis:</translation>
        </message>
        <message>
            <source>Declaration &amp;number:</source>
            <translation>&amp;Nummer der Erklärung:</translation>
        </message>
        <message>
            <source>As long as checks are open, the report can only be a draft.</source>
            <translation>Solange Prüfpunkte offen sind, kann der Bericht nur ein Entwurf sein.</translation>
        </message>
        <message>
            <source>Address and logo from the settings</source>
            <translation>Anschrift und Logo aus den Einstellungen</translation>
        </message>
        <message>
            <source>De&amp;tail:</source>
            <translation>Ausführlich&amp;keit:</translation>
        </message>
        <message>
            <source>&amp;Issuer:</source>
            <translation>A&amp;ussteller:</translation>
        </message>
        <message>
            <source>Enter them in the settings, under Organisation.</source>
            <translation>Geben Sie beides in den Einstellungen unter „Organisation“ an.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Go to the first open check</source>
            <translation>Zum ersten offenen Prüfpunkt</translation>
        </message>
        <message>
            <source>&amp;Seal…</source>
            <translation>&amp;Siegeln…</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Als PDF spei&amp;chern…</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Der Bericht wird erstellt</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Gesamturteil: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) are open, so that the report can only be a draft.</source>
            <translation>
                <numerusform>%n Prüfpunkt ist offen, deshalb kann der Bericht nur ein Entwurf sein.</numerusform>
                <numerusform>%n Prüfpunkte sind offen, deshalb kann der Bericht nur ein Entwurf sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>A draft is never sealed.</source>
            <translation>Ein Entwurf wird nie gesiegelt.</translation>
        </message>
        <message>
            <source>Save the sealed report</source>
            <translation>Gesiegelten Bericht speichern</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>The sealed report is not saved yet.</source>
            <translation>Der gesiegelte Bericht ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Als %1 gespeichert.</translation>
        </message>
        <message>
            <source>sealed report</source>
            <translation>gesiegelter Bericht</translation>
        </message>
        <message>
            <source>report</source>
            <translation>Bericht</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed by %1 (%2), %3, digest of the data %4…</source>
            <translation>Gesiegelt von %1 (%2), %3, Prüfsumme der Daten %4…</translation>
        </message>
        <message>
            <source>Not sealed, %1, digest of the data %2…</source>
            <translation>Nicht gesiegelt, %1, Prüfsumme der Daten %2…</translation>
        </message>
        <message>
            <source>Options of the report</source>
            <translation>Optionen des Berichts</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Make the report again</source>
            <translation>Bericht erneut erstellen</translation>
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message>
            <source>Pages of the report</source>
            <translation>Seiten des Berichts</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Seitenbreite</translation>
        </message>
        <message>
            <source>Fit the page to the width</source>
            <translation>Seite auf die ganze Breite bringen</translation>
        </message>
        <message>
            <source>The report cannot be shown. It can still be saved.</source>
            <translation>Der Bericht kann nicht angezeigt werden. Speichern können Sie ihn trotzdem.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ReportedAnswers</name>
        <message>
            <source>withheld</source>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <source>Justification</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Beantwortet von</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Geprüft durch</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Geprüft am</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>The report holds no answer to this check.</source>
            <translation>Der Bericht enthält keine Antwort zu diesem Prüfpunkt.</translation>
        </message>
    </context>
    <context>
        <name>ReportedResultsModel</name>
        <message>
            <source>Check</source>
            <translation>Prüfpunkt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>The report would be valid until %1, which is before its date %2.</source>
            <translation>Der Bericht würde bis %1 gelten; das liegt vor seinem Datum %2.</translation>
        </message>
        <message>
            <source>The report would be valid beyond the year %1. Name an earlier date.</source>
            <translation>Der Bericht würde über das Jahr %1 hinaus gelten. Nennen Sie ein früheres Datum.</translation>
        </message>
        <message>
            <source>The file "%1" exists already.</source>
            <translation>Die Datei „%1“ gibt es schon.</translation>
        </message>
        <message>
            <source>The report cannot be written to "%1": %2. What was there is untouched.</source>
            <translation>Der Bericht kann nicht nach „%1“ geschrieben werden: %2. Was dort war, ist unberührt.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCommand</name>
        <message>
            <source>Verifies a backup and makes a workspace of it.</source>
            <translation>Prüft eine Sicherung und macht daraus einen Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Overwrite an existing file.</source>
            <translation>Eine vorhandene Datei überschreiben.</translation>
        </message>
        <message>
            <source>There is no backup "%1".</source>
            <translation>Es gibt keine Sicherung „%1“.</translation>
        </message>
        <message>
            <source>The workspace must be another file than its backup.</source>
            <translation>Der Arbeitsbereich muss eine andere Datei sein als seine Sicherung.</translation>
        </message>
        <message>
            <source>Verified and restored "%1".</source>
            <translation>„%1“ wurde geprüft und wiederhergestellt.</translation>
        </message>
    </context>
    <context>
        <name>ResultButton</name>
        <message>
            <source>%1 Key %2</source>
            <translation>%1 Taste %2</translation>
        </message>
    </context>
    <context>
        <name>ResultChooser</name>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>RevisionDiff</name>
        <message>
            <source>A document timestamp was added.</source>
            <translation>Ein Dokument-Zeitstempel wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>A signature was added.</source>
            <translation>Eine Signatur wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>A visible signature field was added.</source>
            <translation>Ein sichtbares Signaturfeld wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>A signature with a picture on the page was added.</source>
            <translation>Eine Signatur mit einem Bild auf der Seite wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>Validation data was added.</source>
            <translation>Prüfdaten wurden hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>RevocationData</name>
        <message>
            <source>A revocation list cannot be read: it is neither PEM nor DER, or damaged.</source>
            <translation>Eine Sperrliste ist nicht lesbar: Sie ist weder PEM noch DER oder beschädigt.</translation>
        </message>
        <message>
            <source>An OCSP response holds no answer: the responder refused. Ask it again, or leave the file out.</source>
            <translation>Eine OCSP-Antwort enthält keine Auskunft: Der Dienst hat abgelehnt. Fragen Sie ihn erneut, oder lassen Sie die Datei weg.</translation>
        </message>
        <message>
            <source>An OCSP response cannot be read: it is not DER, or damaged.</source>
            <translation>Eine OCSP-Antwort ist nicht lesbar: Sie ist nicht DER oder beschädigt.</translation>
        </message>
    </context>
    <context>
        <name>RevocationFetching</name>
        <message>
            <source>What "%1" offers is not the certificate of the issuer.</source>
            <translation>Was „%1“ anbietet, ist nicht das Zertifikat des Ausstellers.</translation>
        </message>
        <message>
            <source>The certificate of the issuer of "%1" is not at hand, and no address is given for it. Add it to the trusted certificates.</source>
            <translation>Das Zertifikat des Ausstellers von „%1“ liegt nicht vor, und es ist keine Adresse dafür angegeben. Fügen Sie es den vertrauten Zertifikaten hinzu.</translation>
        </message>
        <message>
            <source>The certificate of the issuer of "%1" cannot be fetched. %2</source>
            <translation>Das Zertifikat des Ausstellers von „%1“ ist nicht abrufbar. %2</translation>
        </message>
        <message>
            <source>The revocation list is out of date, or is not that of the issuer.</source>
            <translation>Die Sperrliste ist veraltet oder nicht die des Ausstellers.</translation>
        </message>
        <message>
            <source>The certificate of "%1" gives no address where its revocation could be checked. Add a revocation list of its issuer.</source>
            <translation>Das Zertifikat von „%1“ nennt keine Adresse, bei der seine Sperrung geprüft werden könnte. Fügen Sie eine Sperrliste seines Ausstellers hinzu.</translation>
        </message>
        <message>
            <source>The revocation of the certificate of "%1" cannot be checked. %2</source>
            <translation>Die Sperrung des Zertifikats von „%1“ ist nicht prüfbar. %2</translation>
        </message>
    </context>
    <context>
        <name>SaveFailureBanner</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>ScopeForm</name>
        <message>
            <source>For example: yearly review, tender 2027</source>
            <translation>Zum Beispiel: jährliche Überprüfung, Ausschreibung 2027</translation>
        </message>
        <message>
            <source>&amp;Title:</source>
            <translation>&amp;Titel:</translation>
        </message>
        <message>
            <source>What is stated:</source>
            <translation>Was erklärt wird:</translation>
        </message>
        <message>
            <source>&amp;Catalogue:</source>
            <translation>&amp;Katalog:</translation>
        </message>
        <message>
            <source>&amp;Language of the report:</source>
            <translation>&amp;Sprache des Berichts:</translation>
        </message>
        <message>
            <source>State as &amp;of:</source>
            <translation>Stan&amp;d:</translation>
        </message>
        <message>
            <source>Co&amp;mplete</source>
            <translation>&amp;Vollständig</translation>
        </message>
        <message>
            <source>Provider and using organisation: one verdict for each part and one for the whole.</source>
            <translation>Anbieter und nutzende Organisation: je ein Gesamturteil für beide Teile und eines für das Ganze.</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>&amp;Anbieter</translation>
        </message>
        <message>
            <source>What a vendor can declare about software and service.</source>
            <translation>Was ein Hersteller über Software und Dienst erklären kann.</translation>
        </message>
        <message>
            <source>Or&amp;ganisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>What the using organisation does: account owner, hosts and participants.</source>
            <translation>Was die nutzende Organisation tut: Kontoinhaber, Moderierende und Teilnehmende.</translation>
        </message>
    </context>
    <context>
        <name>Seal</name>
        <message>
            <source>The report has no room for a seal.</source>
            <translation>Der Bericht hat keinen Platz für ein Siegel.</translation>
        </message>
    </context>
    <context>
        <name>SealDialog</name>
        <message>
            <source>Seal report</source>
            <translation>Bericht siegeln</translation>
        </message>
        <message>
            <source>Seal the report</source>
            <translation>Bericht siegeln</translation>
        </message>
        <message>
            <source>Supplier's declaration</source>
            <translation>Anbietererklärung</translation>
        </message>
        <message>
            <source>For example Head of information security</source>
            <translation>Zum Beispiel Leitung Informationssicherheit</translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Grund:</translation>
        </message>
        <message>
            <source>P&amp;lace:</source>
            <translation>O&amp;rt:</translation>
        </message>
        <message>
            <source>&amp;Function of the signatory:</source>
            <translation>&amp;Funktion der unterzeichnenden Person:</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <translation>Selbstbewertung</translation>
        </message>
        <message>
            <source>Sign first &amp;as:</source>
            <translation>Zuerst unterschreiben &amp;als:</translation>
        </message>
        <message>
            <source>The seal is an electronic signature over the whole report. Afterwards nothing can be changed unnoticed. Passphrase and PIN are used once and not stored.</source>
            <translation>Das Siegel ist eine elektronische Signatur über den ganzen Bericht. Danach kann nichts mehr unbemerkt geändert werden. Passphrase und PIN werden einmal verwendet und nicht gespeichert.</translation>
        </message>
        <message>
            <source>Seal anyway</source>
            <translation>Trotzdem siegeln</translation>
        </message>
        <message>
            <source>The others sign the sealed report afterwards, under "Verify" with "Sign as…".</source>
            <translation>Die anderen unterschreiben danach den gesiegelten Bericht, unter „Prüfen“ mit „Unterschreiben als…“.</translation>
        </message>
    </context>
    <context>
        <name>SealTexts</name>
        <message>
            <source>somebody who is not named</source>
            <translation>jemand ohne Namen</translation>
        </message>
        <message>
            <source>Seal in the name of: %1; it names no time.</source>
            <translation>Siegel auf den Namen: %1; ohne Zeitangabe.</translation>
        </message>
        <message>
            <source>Seal in the name of: %1; a timestamp proves that it existed on %2.</source>
            <translation>Siegel auf den Namen: %1; ein Zeitstempel belegt, dass es am %2 bestand.</translation>
        </message>
        <message>
            <source>Seal in the name of: %1; %2 by the signer's own clock.</source>
            <translation>Siegel auf den Namen: %1; %2 nach der eigenen Uhr der unterzeichnenden Person.</translation>
        </message>
        <message>
            <source>Self-assessment of: %1 (scope: %2). Verdict: %3, measured against the catalogue %4 %5. This is no statement of conformity with DIN SPEC 27008.</source>
            <translation>Selbstbewertung von: %1 (Umfang: %2). Gesamturteil: %3, gemessen am Katalog %4 %5. Das ist keine Aussage über die Konformität mit DIN SPEC 27008.</translation>
        </message>
        <message>
            <source>none: no trusted timestamp says when it was made</source>
            <translation>keine: kein vertrauenswürdiger Zeitstempel sagt, wann sie entstand</translation>
        </message>
        <message>
            <source>not later than %1</source>
            <translation>spätestens am %1</translation>
        </message>
        <message>
            <source>%1, by the signer's own clock</source>
            <translation>%1, nach der eigenen Uhr der unterzeichnenden Person</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Nothing, as long as the timestamp itself is not proven right.</source>
            <translation>Nichts, solange der Zeitstempel selbst nicht als richtig erwiesen ist.</translation>
        </message>
        <message>
            <source>Everything before it in this file, all earlier signatures included, existed on %1 and was not changed since.</source>
            <translation>Alles, was in dieser Datei vor ihm steht, auch alle früheren Signaturen, gab es am %1, und es wurde seither nicht geändert.</translation>
        </message>
        <message>
            <source>Reading the embedded files…</source>
            <translation>Eingebettete Dateien werden gelesen…</translation>
        </message>
        <message>
            <source>Checking signatures and certificates…</source>
            <translation>Signaturen und Zertifikate werden geprüft…</translation>
        </message>
        <message>
            <source>Making the pages anew from the data, to compare them…</source>
            <translation>Die Seiten werden zum Vergleich aus den Daten neu erstellt…</translation>
        </message>
    </context>
    <context>
        <name>SealedReportRepository</name>
        <message>
            <source>The workspace has no sealed report "%1".</source>
            <translation>Im Arbeitsbereich gibt es keinen gesiegelten Bericht „%1“.</translation>
        </message>
        <message>
            <source>The report "%1" was not kept, because its bytes do not have the SHA-256 that was computed for it.</source>
            <translation>Der Bericht „%1“ wurde nicht aufbewahrt, weil seine Bytes nicht den dafür berechneten SHA-256 haben.</translation>
        </message>
    </context>
    <context>
        <name>Sealer</name>
        <message>
            <source>The document was changed after it had been signed. It must not be signed again; ask for the original.</source>
            <translation>Das Dokument wurde geändert, nachdem es signiert war. Es darf nicht noch einmal signiert werden; bitten Sie um das Original.</translation>
        </message>
        <message>
            <source>The new seal does not verify, so it was discarded. The document may forbid further signatures, or the key may not belong to its certificate.</source>
            <translation>Das neue Siegel hält der Prüfung nicht stand und wurde verworfen. Vielleicht verbietet das Dokument weitere Signaturen, oder der Schlüssel gehört nicht zu seinem Zertifikat.</translation>
        </message>
        <message>
            <source>Level %1 needs a timestamp. Name the address of a timestamp server.</source>
            <translation>Die Stufe %1 braucht einen Zeitstempel. Geben Sie die Adresse eines Zeitstempelservers an.</translation>
        </message>
        <message>
            <source>The PDF bears no signature whose level could be raised.</source>
            <translation>Die PDF-Datei trägt keine Signatur, deren Stufe sich anheben ließe.</translation>
        </message>
    </context>
    <context>
        <name>SealingPage</name>
        <message>
            <source>Sealing</source>
            <translation>Siegeln</translation>
        </message>
        <message>
            <source>How long a seal can be proven, and how the keys on smart cards are reached.</source>
            <translation>Wie lange sich ein Siegel beweisen lässt und wie die Schlüssel auf Chipkarten erreicht werden.</translation>
        </message>
        <message>
            <source>Address of the timestamp server</source>
            <translation>Adresse des Zeitstempelservers</translation>
        </message>
        <message>
            <source>Empty: none. The server is asked only when a level above B-B is chosen. A hash of the signature is sent to it, never the report. For the levels B-LT and B-LTA the issuers of the certificates are also asked whether these were revoked.</source>
            <translation>Leer: keiner. Der Server wird nur gefragt, wenn eine Stufe über B-B gewählt ist. An ihn geht ein Hashwert der Signatur, nie der Bericht. Für die Stufen B-LT und B-LTA werden auch die Aussteller der Zertifikate gefragt, ob diese gesperrt wurden.</translation>
        </message>
        <message>
            <source>Level that is proposed for a seal</source>
            <translation>Stufe, die für ein Siegel vorgeschlagen wird</translation>
        </message>
        <message>
            <source>Smart cards and tokens</source>
            <translation>Chipkarten und Token</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Durchsuchen…</translation>
        </message>
        <message>
            <source>Browse for the module</source>
            <translation>Modul suchen</translation>
        </message>
        <message>
            <source>Module (PKCS#11 library)</source>
            <translation>Modul (PKCS#11-Bibliothek)</translation>
        </message>
        <message>
            <source>It came with the card or its reader; the list proposes those that are installed here. Empty: reports are sealed with identities from files only. It runs as a part of this program, so choose only one that you trust.</source>
            <translation>Es kam mit der Karte oder dem Lesegerät; die Liste schlägt die hier installierten vor. Leer: Berichte werden nur mit Identitäten aus Dateien gesiegelt. Das Modul läuft als Teil dieses Programms; wählen Sie nur eines, dem Sie vertrauen.</translation>
        </message>
        <message>
            <source>Not kept: enter an address that begins with http:// or https:// and names a server, without a user name or a password.</source>
            <translation>Nicht übernommen: Geben Sie eine Adresse ein, die mit http:// oder https:// beginnt und einen Server nennt, ohne Benutzername oder Passwort.</translation>
        </message>
        <message>
            <source>Not kept: there is no such file. Enter its whole path.</source>
            <translation>Nicht übernommen: Diese Datei gibt es nicht. Geben Sie ihren ganzen Pfad ein.</translation>
        </message>
        <message>
            <source>Module of smart cards</source>
            <translation>Modul für Chipkarten</translation>
        </message>
        <message>
            <source>Libraries (*.so *.so.* *.dll *.dylib);;All files (*)</source>
            <translation>Bibliotheken (*.so *.so.* *.dll *.dylib);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>SealingSettingsDialog</name>
        <message>
            <source>Settings: %1</source>
            <translation>Einstellungen: %1</translation>
        </message>
    </context>
    <context>
        <name>SealingTexts</name>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Prüfende Stelle</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Freigebende Stelle</translation>
        </message>
        <message>
            <source>Token "%1": shows its certificates after the PIN</source>
            <translation>Token „%1“: zeigt seine Zertifikate nach der PIN</translation>
        </message>
        <message>
            <source>%1, issued by %2, on the token "%3"</source>
            <translation>%1, ausgestellt von %2, auf dem Token „%3“</translation>
        </message>
        <message>
            <source>No PIN has been set on this token yet. Set one with the program that came with it.</source>
            <translation>Auf diesem Token ist noch keine PIN gesetzt. Setzen Sie eine mit dem mitgelieferten Programm.</translation>
        </message>
        <message>
            <source>The PIN is locked after too many wrong ones. Unlock it with its PUK and the program that came with the token.</source>
            <translation>Die PIN ist nach zu vielen Fehlversuchen gesperrt. Entsperren Sie sie mit der PUK und dem Programm, das mit dem Token kam.</translation>
        </message>
        <message>
            <source>Only one try is left: another wrong PIN locks the token.</source>
            <translation>Nur noch ein Versuch: Eine weitere falsche PIN sperrt das Token.</translation>
        </message>
        <message>
            <source>A wrong PIN was entered before. Too many wrong ones lock the token.</source>
            <translation>Zuvor wurde eine falsche PIN eingegeben. Zu viele Fehlversuche sperren das Token.</translation>
        </message>
        <message>
            <source>The PIN is asked for at the reader.</source>
            <translation>Die PIN wird am Lesegerät abgefragt.</translation>
        </message>
        <message>
            <source>Asking the timestamp server…</source>
            <translation>Der Zeitstempelserver wird gefragt…</translation>
        </message>
        <message>
            <source>Asking %1 whether certificates were revoked…</source>
            <translation>%1 wird gefragt, ob Zertifikate gesperrt wurden…</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>SecurityStore</name>
        <message>
            <source>The document is damaged.</source>
            <translation>Das Dokument ist beschädigt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Changes count until the program ends: "%1" cannot be written.</source>
            <translation>Änderungen gelten bis zum Ende des Programms: „%1“ kann nicht geschrieben werden.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Neue Bewertung</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Neuer Arbeitsbereich</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>Arbeitsbereich öffnen</translation>
        </message>
        <message>
            <source>Details of the assessment</source>
            <translation>Angaben zur Bewertung</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Show or hide the help on the check</source>
            <translation>Hilfe zum Prüfpunkt zeigen oder ausblenden</translation>
        </message>
        <message>
            <source>In the questions</source>
            <translation>In den Fragen</translation>
        </message>
        <message>
            <source>Choose a result, while no text field has the focus</source>
            <translation>Ergebnis wählen, solange kein Textfeld den Fokus hat</translation>
        </message>
        <message>
            <source>Choose a result, always</source>
            <translation>Ergebnis wählen, immer</translation>
        </message>
        <message>
            <source>Back to the check before</source>
            <translation>Zum Prüfpunkt davor</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>Nächster Prüfpunkt</translation>
        </message>
        <message>
            <source>Next open check</source>
            <translation>Nächster offener Prüfpunkt</translation>
        </message>
        <message>
            <source>To the list of checks</source>
            <translation>Zur Liste der Prüfpunkte</translation>
        </message>
        <message>
            <source>Search checks</source>
            <translation>Prüfpunkte durchsuchen</translation>
        </message>
        <message>
            <source>To the result</source>
            <translation>Zum Ergebnis</translation>
        </message>
        <message>
            <source>From the list of checks to the result</source>
            <translation>Von der Liste der Prüfpunkte zum Ergebnis</translation>
        </message>
        <message>
            <source>In the report</source>
            <translation>Im Bericht</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Verify a report</source>
            <translation>Einen Bericht prüfen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Help on the page that is shown</source>
            <translation>Hilfe zur gezeigten Seite</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Benutzerhandbuch</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Diese Liste</translation>
        </message>
        <message>
            <source>Paste a screenshot, files or an address as evidence</source>
            <translation>Bildschirmfoto, Dateien oder eine Adresse als Nachweis einfügen</translation>
        </message>
        <message>
            <source>Filter checks</source>
            <translation>Prüfpunkte filtern</translation>
        </message>
        <message>
            <source>Flag the check for review</source>
            <translation>Den Prüfpunkt zur Durchsicht vormerken</translation>
        </message>
        <message>
            <source>In the user guide</source>
            <translation>Im Benutzerhandbuch</translation>
        </message>
        <message>
            <source>Search the user guide</source>
            <translation>Benutzerhandbuch durchsuchen</translation>
        </message>
        <message>
            <source>To the next place that was found, to the one before</source>
            <translation>Zur nächsten Fundstelle, zur vorigen</translation>
        </message>
        <message>
            <source>Back and forward through the topics</source>
            <translation>Zurück und vorwärts durch die Themen</translation>
        </message>
        <message>
            <source>To the first topic</source>
            <translation>Zum ersten Thema</translation>
        </message>
        <message>
            <source>Clear the search, then close the window</source>
            <translation>Die Suche löschen, dann das Fenster schließen</translation>
        </message>
        <message>
            <source>Print the overview or the report</source>
            <translation>Die Übersicht oder den Bericht drucken</translation>
        </message>
    </context>
    <context>
        <name>SignCommand</name>
        <message>
            <source>The PDF has no free field for a signature of this program: it was made without a seal, or everybody has signed it.</source>
            <translation>Die PDF-Datei hat kein freies Feld für eine Signatur dieses Programms: Sie wurde ohne Siegel erstellt, oder alle haben sie schon unterzeichnet.</translation>
        </message>
        <message>
            <source>Say who signs (--sign), or to which level the seal is to be raised (--level).</source>
            <translation>Geben Sie an, wer unterzeichnet (--sign) oder auf welche Stufe das Siegel angehoben werden soll (--level).</translation>
        </message>
        <message>
            <source>--%1 belongs to a new signature and needs --sign.</source>
            <translation>--%1 gehört zu einer neuen Signatur und braucht --sign.</translation>
        </message>
        <message>
            <source>Counter-signs a sealed report with --sign; without it, raises the level of its seal.</source>
            <translation>Zeichnet einen gesiegelten Bericht mit --sign gegen; ohne diese Option wird die Stufe seines Siegels angehoben.</translation>
        </message>
        <message>
            <source>Field to sign; else the first one that nobody has signed yet.</source>
            <translation>Feld, das unterzeichnet wird; sonst das erste, das noch niemand unterzeichnet hat.</translation>
        </message>
        <message>
            <source>Reason of the signature.</source>
            <translation>Grund der Signatur.</translation>
        </message>
        <message>
            <source>Place of the signature.</source>
            <translation>Ort der Signatur.</translation>
        </message>
        <message>
            <source>Overwrite an existing file.</source>
            <translation>Eine vorhandene Datei überschreiben.</translation>
        </message>
        <message>
            <source>Signed report (%1): %2</source>
            <translation>Signierter Bericht (%1): %2</translation>
        </message>
        <message>
            <source>SHA-256 of the file: %1</source>
            <translation>SHA-256 der Datei: %1</translation>
        </message>
    </context>
    <context>
        <name>SignatureCard</name>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Umfasst</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>Änderungen seither</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Angegebener Grund</translation>
        </message>
        <message>
            <source>Place given</source>
            <translation>Angegebener Ort</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Issuer of the certificate</source>
            <translation>Aussteller des Zertifikats</translation>
        </message>
        <message>
            <source>signer not named</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>Signature %1: %2</source>
            <translation>Signatur %1: %2</translation>
        </message>
        <message>
            <source>Show the certificate of signature %1</source>
            <translation>Zertifikat der Signatur %1 zeigen</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Sperrung</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Wie lange prüfbar</translation>
        </message>
        <message>
            <source>Time, proven</source>
            <translation>Zeit, belegt</translation>
        </message>
        <message>
            <source>Time, claimed</source>
            <translation>Zeit, angegeben</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Zeitstempelstelle</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Timestamp in the signature</source>
            <translation>Zeitstempel in der Signatur</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
    </context>
    <context>
        <name>SignatureParts</name>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Erläuterung</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Was das heißt</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Show the certificate…</source>
            <translation>Zertifikat zeigen…</translation>
        </message>
    </context>
    <context>
        <name>SignatureReader</name>
        <message>
            <source>The signed state of the document cannot be read by itself.</source>
            <translation>Der signierte Zustand des Dokuments ist für sich allein nicht lesbar.</translation>
        </message>
        <message>
            <source>The signature is not the one that was in the document when it was signed.</source>
            <translation>Die Signatur ist nicht die, die im Dokument war, als es signiert wurde.</translation>
        </message>
        <message>
            <source>The signature is not an object of its own.</source>
            <translation>Die Signatur ist kein eigenes Objekt.</translation>
        </message>
        <message>
            <source>The signature does not name the bytes that it covers.</source>
            <translation>Die Signatur nennt die Bytes nicht, die sie abdeckt.</translation>
        </message>
        <message>
            <source>The bytes left out of the signature are not the signature value.</source>
            <translation>Die von der Signatur ausgenommenen Bytes sind nicht der Signaturwert.</translation>
        </message>
        <message>
            <source>The signed bytes are not a complete state of the document.</source>
            <translation>Die signierten Bytes sind kein vollständiger Zustand des Dokuments.</translation>
        </message>
        <message>
            <source>The form fields of the document contradict each other.</source>
            <translation>Die Formularfelder des Dokuments widersprechen einander.</translation>
        </message>
        <message>
            <source>The states of the document do not follow each other.</source>
            <translation>Die Zustände des Dokuments folgen nicht aufeinander.</translation>
        </message>
        <message>
            <source>The document has more than %1 signatures.</source>
            <translation>Das Dokument hat mehr als %1 Signaturen.</translation>
        </message>
        <message>
            <source>The document is encrypted, so it cannot be verified.</source>
            <translation>Das Dokument ist verschlüsselt und kann deshalb nicht geprüft werden.</translation>
        </message>
        <message>
            <source>The document does not end where its last state ends.</source>
            <translation>Das Dokument endet nicht dort, wo sein letzter Zustand endet.</translation>
        </message>
        <message>
            <source>The document is damaged.</source>
            <translation>Das Dokument ist beschädigt.</translation>
        </message>
        <message>
            <source>The document is too large to be compared with what was signed.</source>
            <translation>Das Dokument ist zu groß, um mit dem verglichen zu werden, was signiert wurde.</translation>
        </message>
        <message>
            <source>The document was extended more than %1 times, which is more than can be checked.</source>
            <translation>Das Dokument wurde mehr als %1 Mal erweitert; das ist mehr, als geprüft werden kann.</translation>
        </message>
    </context>
    <context>
        <name>SignatureSlot</name>
        <message>
            <source>The PDF has no signature field "%1".</source>
            <translation>Das PDF hat kein Signaturfeld „%1“.</translation>
        </message>
        <message>
            <source>The signature field "%1" is already signed.</source>
            <translation>Das Signaturfeld „%1“ ist schon signiert.</translation>
        </message>
        <message>
            <source>The picture of the seal must have exactly one page.</source>
            <translation>Das Bild des Siegels muss genau eine Seite haben.</translation>
        </message>
        <message>
            <source>The form of the PDF is damaged, so it cannot be signed.</source>
            <translation>Das Formular des PDF ist beschädigt und kann deshalb nicht signiert werden.</translation>
        </message>
        <message>
            <source>The signature needs %1 bytes, but only %2 are reserved. Use an identity with fewer certificates.</source>
            <translation>Die Signatur braucht %1 Byte, es sind aber nur %2 vorgesehen. Verwenden Sie eine Identität mit weniger Zertifikaten.</translation>
        </message>
        <message>
            <source>The PDF bears no signature that could be preserved.</source>
            <translation>Die PDF-Datei trägt keine Signatur, die sich erhalten ließe.</translation>
        </message>
    </context>
    <context>
        <name>SignatureTexts</name>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Timestamp over the document</source>
            <translation>Zeitstempel über das Dokument</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>bestanden</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>nicht bestanden</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>nicht entschieden</translation>
        </message>
        <message>
            <source>none of the PAdES levels</source>
            <translation>keine der PAdES-Stufen</translation>
        </message>
        <message>
            <source>PAdES %1 (ETSI EN 319 142-1)</source>
            <translation>PAdES %1 (ETSI EN 319 142-1)</translation>
        </message>
        <message>
            <source>Can be judged while the certificate of the signer is valid: nothing in the file proves when it was made.</source>
            <translation>Beurteilbar, solange das Zertifikat der unterzeichnenden Person gültig ist: Nichts in der Datei belegt, wann die Signatur entstand.</translation>
        </message>
        <message>
            <source>A timestamp proves when it was made. To judge it after its certificates have expired, revocation data of that time is needed in addition.</source>
            <translation>Ein Zeitstempel belegt, wann sie entstand. Um sie nach Ablauf der Zertifikate zu beurteilen, braucht man zusätzlich die Sperrdaten jener Zeit.</translation>
        </message>
        <message>
            <source>The file holds what it takes to judge the signature later, as long as the certificate of its timestamp is valid.</source>
            <translation>Die Datei enthält, was man braucht, um die Signatur später zu beurteilen, solange das Zertifikat ihres Zeitstempels gültig ist.</translation>
        </message>
        <message>
            <source>Can be verified long after the certificates have expired: a timestamp over the whole file keeps its proofs.</source>
            <translation>Noch lange nach Ablauf der Zertifikate prüfbar: Ein Zeitstempel über die ganze Datei bewahrt ihre Nachweise.</translation>
        </message>
        <message>
            <source>the whole file</source>
            <translation>die ganze Datei</translation>
        </message>
        <message>
            <source>the file as it was when it was signed</source>
            <translation>die Datei, wie sie beim Signieren war</translation>
        </message>
        <message>
            <source>revision %1, which is the whole file</source>
            <translation>Revision %1, also die ganze Datei</translation>
        </message>
        <message>
            <source>revision %1: the file as it was when it was signed</source>
            <translation>Revision %1: die Datei, wie sie beim Signieren war</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>only such as the signature allows</source>
            <translation>nur solche, die die Signatur erlaubt</translation>
        </message>
        <message>
            <source>such as the signature forbids</source>
            <translation>solche, die die Signatur verbietet</translation>
        </message>
        <message>
            <source>the revocation data in the file</source>
            <translation>den Sperrdaten in der Datei</translation>
        </message>
        <message>
            <source>the revocation data that you gave</source>
            <translation>den von Ihnen angegebenen Sperrdaten</translation>
        </message>
        <message>
            <source>the answers of the issuers over the Internet</source>
            <translation>den Auskünften der Aussteller über das Internet</translation>
        </message>
        <message>
            <source>not checked, as no chain of certificates leads to one that you trust</source>
            <translation>nicht geprüft, denn keine Zertifikatskette führt zu einem Zertifikat, dem Sie vertrauen</translation>
        </message>
        <message>
            <source>nothing to check: the certificate itself is trusted</source>
            <translation>nichts zu prüfen: Dem Zertifikat selbst wird vertraut</translation>
        </message>
        <message>
            <source>checked for every certificate, by %1</source>
            <translation>für jedes Zertifikat geprüft, mit %1</translation>
        </message>
        <message>
            <source>not checked: nothing about it is at hand</source>
            <translation>nicht geprüft: Es liegt nichts darüber vor</translation>
        </message>
        <message>
            <source>checked for some certificates only, by %1</source>
            <translation>nur für einige Zertifikate geprüft, mit %1</translation>
        </message>
        <message>
            <source>trusted: %1</source>
            <translation>vertrauenswürdig: %1</translation>
        </message>
        <message>
            <source>not trusted: %1</source>
            <translation>nicht vertrauenswürdig: %1</translation>
        </message>
        <message>
            <source>Do not rely on the file. Ask the sender for the original, sent as it is: not printed, merged or saved anew.</source>
            <translation>Verlassen Sie sich nicht auf die Datei. Bitten Sie den Absender um das Original, gesendet, wie es ist: nicht gedruckt, zusammengefügt oder neu gespeichert.</translation>
        </message>
        <message>
            <source>it does not keep to a format that can be checked</source>
            <translation>sie hält kein prüfbares Format ein</translation>
        </message>
        <message>
            <source>The signature is damaged, or something was put into the file that no honest program writes.</source>
            <translation>Die Signatur ist beschädigt, oder in der Datei steht etwas, das kein redliches Programm schreibt.</translation>
        </message>
        <message>
            <source>the signed bytes are not those of this file</source>
            <translation>die signierten Bytes sind nicht die dieser Datei</translation>
        </message>
        <message>
            <source>At least one byte was changed after it was signed.</source>
            <translation>Nach dem Signieren wurde mindestens ein Byte geändert.</translation>
        </message>
        <message>
            <source>the cryptographic check failed</source>
            <translation>die kryptografische Prüfung schlug fehl</translation>
        </message>
        <message>
            <source>The signature was not made with the key of the certificate that is in it.</source>
            <translation>Die Signatur wurde nicht mit dem Schlüssel des Zertifikats gemacht, das in ihr steht.</translation>
        </message>
        <message>
            <source>it lacks what a signature must state</source>
            <translation>ihr fehlt, was eine Signatur angeben muss</translation>
        </message>
        <message>
            <source>It does not name its certificate in its signed part, so that another one could have been put in its place.</source>
            <translation>Sie nennt ihr Zertifikat nicht in ihrem signierten Teil, sodass ein anderes an seine Stelle gesetzt worden sein könnte.</translation>
        </message>
        <message>
            <source>Ask the signer for a file that is signed by PAdES, with a current program.</source>
            <translation>Bitten Sie die unterzeichnende Person um eine Datei, die mit einem aktuellen Programm nach PAdES signiert ist.</translation>
        </message>
        <message>
            <source>a certificate breaks a rule</source>
            <translation>ein Zertifikat verletzt eine Regel</translation>
        </message>
        <message>
            <source>A certificate is used for something that its issuer did not issue it for, or its chain is not built as it must be.</source>
            <translation>Ein Zertifikat wird für etwas verwendet, wofür sein Aussteller es nicht ausgestellt hat, oder seine Kette ist nicht so aufgebaut, wie sie es sein muss.</translation>
        </message>
        <message>
            <source>Ask the signer for a file that is signed with a certificate for signing documents.</source>
            <translation>Bitten Sie die unterzeichnende Person um eine Datei, die mit einem Zertifikat zum Signieren von Dokumenten signiert ist.</translation>
        </message>
        <message>
            <source>keys or algorithms are too weak</source>
            <translation>Schlüssel oder Verfahren sind zu schwach</translation>
        </message>
        <message>
            <source>Signatures of this kind, such as those with MD5, SHA-1 or short keys, can be forged.</source>
            <translation>Signaturen dieser Art, etwa mit MD5, SHA-1 oder kurzen Schlüsseln, lassen sich fälschen.</translation>
        </message>
        <message>
            <source>Ask the signer for a file that is signed with SHA-256 or better, and with a key of RSA 2048 or better.</source>
            <translation>Bitten Sie die unterzeichnende Person um eine Datei, die mit SHA-256 oder besser und mit einem Schlüssel ab RSA 2048 signiert ist.</translation>
        </message>
        <message>
            <source>no trusted certificate vouches for it</source>
            <translation>kein vertrautes Zertifikat bürgt dafür</translation>
        </message>
        <message>
            <source>None of the certificates that you trust has issued that of the signer. This is no fault of the file.</source>
            <translation>Keines der Zertifikate, denen Sie vertrauen, hat das der unterzeichnenden Person ausgestellt. Das ist kein Fehler der Datei.</translation>
        </message>
        <message>
            <source>Get the certificate of the issuer on a way that you trust, compare its fingerprint, and add it to the trusted certificates.</source>
            <translation>Besorgen Sie sich das Zertifikat des Ausstellers auf einem vertrauenswürdigen Weg, vergleichen Sie seinen Fingerabdruck, und fügen Sie es den vertrauenswürdigen Zertifikaten hinzu.</translation>
        </message>
        <message>
            <source>the certificate of its maker is missing</source>
            <translation>das Zertifikat ihres Urhebers fehlt</translation>
        </message>
        <message>
            <source>Without the certificate nobody can tell with which key it was made.</source>
            <translation>Ohne das Zertifikat lässt sich nicht sagen, mit welchem Schlüssel sie gemacht wurde.</translation>
        </message>
        <message>
            <source>Ask the sender for a file whose signatures and timestamps hold their certificates.</source>
            <translation>Bitten Sie den Absender um eine Datei, deren Signaturen und Zeitstempel ihre Zertifikate enthalten.</translation>
        </message>
        <message>
            <source>the certificate has expired</source>
            <translation>das Zertifikat ist abgelaufen</translation>
        </message>
        <message>
            <source>No trusted timestamp proves that it was made before that. It may well have been.</source>
            <translation>Kein vertrauenswürdiger Zeitstempel belegt, dass sie vorher entstand. Das kann durchaus so gewesen sein.</translation>
        </message>
        <message>
            <source>Ask the signer to confirm the file or to sign it anew. If it bears a timestamp, trust the issuer of the timestamp, too.</source>
            <translation>Bitten Sie die unterzeichnende Person, die Datei zu bestätigen oder neu zu signieren. Trägt sie einen Zeitstempel, vertrauen Sie auch dessen Aussteller.</translation>
        </message>
        <message>
            <source>the certificate is not valid yet</source>
            <translation>das Zertifikat ist noch nicht gültig</translation>
        </message>
        <message>
            <source>It begins to be valid after the moment at which the signature is judged.</source>
            <translation>Seine Gültigkeit beginnt erst nach dem Zeitpunkt, zu dem die Signatur beurteilt wird.</translation>
        </message>
        <message>
            <source>Check the date of this computer. If it is right, ask the signer.</source>
            <translation>Prüfen Sie das Datum dieses Computers. Ist es richtig, fragen Sie die unterzeichnende Person.</translation>
        </message>
        <message>
            <source>the certificate was revoked</source>
            <translation>das Zertifikat wurde gesperrt</translation>
        </message>
        <message>
            <source>Its issuer has withdrawn it, for example because the key was stolen, and no trusted timestamp proves that the signature is older.</source>
            <translation>Der Aussteller hat es zurückgezogen, zum Beispiel weil der Schlüssel gestohlen wurde, und kein vertrauenswürdiger Zeitstempel belegt, dass die Signatur älter ist.</translation>
        </message>
        <message>
            <source>Do not rely on the signature. Ask the signer what happened, and for a file that is signed with a new certificate.</source>
            <translation>Verlassen Sie sich nicht auf die Signatur. Fragen Sie die unterzeichnende Person, was geschehen ist, und bitten Sie um eine Datei, die mit einem neuen Zertifikat signiert ist.</translation>
        </message>
        <message>
            <source>the certificate of an issuer was revoked</source>
            <translation>das Zertifikat eines Ausstellers wurde gesperrt</translation>
        </message>
        <message>
            <source>Whoever vouches for the signer has lost that right, and no trusted timestamp proves that the signature is older.</source>
            <translation>Wer für die unterzeichnende Person bürgt, darf das nicht mehr, und kein vertrauenswürdiger Zeitstempel belegt, dass die Signatur älter ist.</translation>
        </message>
        <message>
            <source>Do not rely on the signature. Ask the signer for a file that is signed with a certificate of another issuer.</source>
            <translation>Verlassen Sie sich nicht auf die Signatur. Bitten Sie die unterzeichnende Person um eine Datei, die mit dem Zertifikat eines anderen Ausstellers signiert ist.</translation>
        </message>
        <message>
            <source>whether certificates were revoked could not be found out</source>
            <translation>ob Zertifikate gesperrt wurden, ließ sich nicht herausfinden</translation>
        </message>
        <message>
            <source>You asked the issuers over the Internet, and at least one gave no usable answer. Nothing speaks against the signature.</source>
            <translation>Sie haben die Aussteller über das Internet gefragt, und mindestens einer gab keine brauchbare Auskunft. Gegen die Signatur spricht nichts.</translation>
        </message>
        <message>
            <source>Check the connection and verify again later, or add a revocation list of the issuer.</source>
            <translation>Prüfen Sie die Verbindung und wiederholen Sie die Prüfung später, oder fügen Sie eine Sperrliste des Ausstellers hinzu.</translation>
        </message>
        <message>
            <source>it cannot be decided</source>
            <translation>es lässt sich nicht entscheiden</translation>
        </message>
        <message>
            <source>Something kept the check from coming to an end; the explanation says what.</source>
            <translation>Etwas hat verhindert, dass die Prüfung zu Ende kam; was, steht in der Erläuterung.</translation>
        </message>
        <message>
            <source>Verify the file again. If nothing changes, ask the sender for it once more.</source>
            <translation>Prüfen Sie die Datei noch einmal. Ändert sich nichts, bitten Sie den Absender erneut um sie.</translation>
        </message>
        <message>
            <source>It was made with a trial identity. Anyone can make one, in any name.</source>
            <translation>Sie stammt von einer Probe-Identität. Jeder kann eine erstellen, auf jeden Namen.</translation>
        </message>
        <message>
            <source>Trial seals are for trying things out. Ask for a report that is sealed with a certificate for which an issuer vouches.</source>
            <translation>Probesiegel dienen dem Ausprobieren. Bitten Sie um einen Bericht, der mit einem Zertifikat gesiegelt ist, für das ein Aussteller bürgt.</translation>
        </message>
        <message>
            <source>not determined, as the check failed before</source>
            <translation>nicht bestimmt, da die Prüfung schon vorher scheiterte</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Prüfende Stelle</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Freigebende Stelle</translation>
        </message>
        <message>
            <source>not checked, as the check failed before</source>
            <translation>nicht geprüft, da die Prüfung schon vorher scheiterte</translation>
        </message>
    </context>
    <context>
        <name>SignatureValidation</name>
        <message>
            <source>Signatures of the kind "%1" cannot be checked by this program.</source>
            <translation>Signaturen der Art „%1“ kann dieses Programm nicht prüfen.</translation>
        </message>
        <message>
            <source>The document was changed after this signature in a way that it forbids.</source>
            <translation>Das Dokument wurde nach dieser Signatur auf eine Weise geändert, die sie verbietet.</translation>
        </message>
        <message>
            <source>The signature is right and its signer is trusted.</source>
            <translation>Die Signatur ist richtig, und der unterzeichnenden Person wird vertraut.</translation>
        </message>
        <message>
            <source>The file bears traces of a signature that cannot be found any more.</source>
            <translation>Die Datei trägt Spuren einer Signatur, die nicht mehr zu finden ist.</translation>
        </message>
        <message>
            <source>The file is not a PDF, or too damaged to be read. Choose a PDF file.</source>
            <translation>Die Datei ist kein PDF oder zu beschädigt, um gelesen zu werden. Wählen Sie eine PDF-Datei.</translation>
        </message>
        <message>
            <source>The timestamp of the signature is damaged or belongs to another one.</source>
            <translation>Der Zeitstempel der Signatur ist beschädigt oder gehört zu einer anderen.</translation>
        </message>
        <message>
            <source>The timestamp is right and its authority is trusted.</source>
            <translation>Der Zeitstempel ist richtig, und seinem Aussteller wird vertraut.</translation>
        </message>
        <message>
            <source>Whether its certificates were revoked could not be found out.</source>
            <translation>Ob ihre Zertifikate gesperrt wurden, ließ sich nicht feststellen.</translation>
        </message>
        <message>
            <source>A timestamp proves that the signature existed on %1.</source>
            <translation>Ein Zeitstempel beweist, dass die Signatur am %1 bereits vorhanden war.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesView</name>
        <message>
            <source>Signatures</source>
            <translation>Signaturen</translation>
        </message>
        <message>
            <source>No signature was found in this file.</source>
            <translation>In dieser Datei wurde keine Signatur gefunden.</translation>
        </message>
        <message>
            <source>signer not named</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>timestamp by %1</source>
            <translation>Zeitstempel von %1</translation>
        </message>
        <message>
            <source>signed by %1</source>
            <translation>signiert von %1</translation>
        </message>
        <message>
            <source>%1; nothing comes after it</source>
            <translation>%1; danach kommt nichts mehr</translation>
        </message>
        <message>
            <source>%1; changes since: %2</source>
            <translation>%1; Änderungen seither: %2</translation>
        </message>
        <message>
            <source>%1; then: %2</source>
            <translation>%1; danach: %2</translation>
        </message>
        <message>
            <source>Revisions of the file</source>
            <translation>Revisionen der Datei</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>Revision %1</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>Signer</name>
        <message>
            <source>The certificate of "%1" is not meant for signing documents. Choose another identity.</source>
            <translation>Das Zertifikat von „%1“ ist nicht zum Signieren von Dokumenten bestimmt. Wählen Sie eine andere Identität.</translation>
        </message>
        <message>
            <source>The certificate of "%1" expired on %2 (it was valid from %3). Choose another identity.</source>
            <translation>Das Zertifikat von „%1“ ist am %2 abgelaufen (gültig war es ab %3). Wählen Sie eine andere Identität.</translation>
        </message>
        <message>
            <source>The certificate of "%1" is valid only from %2 to %3. Check the clock or choose another identity.</source>
            <translation>Das Zertifikat von „%1“ ist nur von %2 bis %3 gültig. Prüfen Sie die Uhr oder wählen Sie eine andere Identität.</translation>
        </message>
        <message>
            <source>The certificate of "%1" expires today. Ask its issuer for a new one.</source>
            <translation>Das Zertifikat von „%1“ läuft heute ab. Beantragen Sie beim Aussteller ein neues.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate of "%1" expires in %n day(s), on %2. Ask its issuer for a new one in time.</source>
            <translation>
                <numerusform>Das Zertifikat von „%1“ läuft in %n Tag ab, am %2. Beantragen Sie beim Aussteller rechtzeitig ein neues.</numerusform>
                <numerusform>Das Zertifikat von „%1“ läuft in %n Tagen ab, am %2. Beantragen Sie beim Aussteller rechtzeitig ein neues.</numerusform>
            </translation>
        </message>
        <message>
            <source>The key of "%1" is too weak or of an unknown kind. RSA with 2048 bits or more, P-256, P-384 and P-521 work. Choose another identity.</source>
            <translation>Der Schlüssel von „%1“ ist zu schwach oder von unbekannter Art. Möglich sind RSA ab 2048 Bit, P-256, P-384 und P-521. Wählen Sie eine andere Identität.</translation>
        </message>
        <message>
            <source>This is a trial identity: whoever receives what is signed with it cannot trust it.</source>
            <translation>Dies ist eine Probe-Identität: Wer erhält, was damit signiert ist, kann ihr nicht vertrauen.</translation>
        </message>
        <message>
            <source>The RSA key has %1 bits. Ask for one with 3072 bits or for an elliptic curve: shorter ones are no longer recommended.</source>
            <translation>Der RSA-Schlüssel hat %1 Bit. Beantragen Sie einen mit 3072 Bit oder eine elliptische Kurve: Kürzere werden nicht mehr empfohlen.</translation>
        </message>
        <message>
            <source>The certificate is not meant for commitments to content (non-repudiation). A recipient who expects that may refuse it.</source>
            <translation>Das Zertifikat ist nicht für die Bindung an den Inhalt (Nichtabstreitbarkeit) bestimmt. Empfänger, die das erwarten, können es ablehnen.</translation>
        </message>
    </context>
    <context>
        <name>SignerOption</name>
        <message>
            <source>--chain is for tokens: a PKCS #12 file holds its own certificates.</source>
            <translation>--chain ist für Token: Eine PKCS-#12-Datei enthält ihre Zertifikate selbst.</translation>
        </message>
        <message>
            <source>Sign with this PKCS #12 file, or with the token of this PKCS #11 URI.</source>
            <translation>Mit dieser PKCS-#12-Datei signieren, oder mit dem Token dieser PKCS-#11-URI.</translation>
        </message>
        <message>
            <source>Library of the token; else $CONFSEAL_PKCS11_MODULE, else those that are commonly installed.</source>
            <translation>Bibliothek des Tokens; sonst $CONFSEAL_PKCS11_MODULE, sonst die üblicherweise installierten.</translation>
        </message>
        <message>
            <source>File with the passphrase or PIN; else $CONFSEAL_PASSPHRASE.</source>
            <translation>Datei mit der Passphrase oder PIN; sonst $CONFSEAL_PASSPHRASE.</translation>
        </message>
        <message>
            <source>File with the certificates between that on the token and its root, unless they are on the token.</source>
            <translation>Datei mit den Zertifikaten zwischen dem auf dem Token und seiner Wurzel, sofern sie nicht auf dem Token sind.</translation>
        </message>
        <message>
            <source>No PKCS #11 module was found. Install the one of your token and name it with --pkcs11-module.</source>
            <translation>Es wurde kein PKCS-#11-Modul gefunden. Installieren Sie das Ihres Tokens und nennen Sie es mit --pkcs11-module.</translation>
        </message>
    </context>
    <context>
        <name>SigningDialog</name>
        <message>
            <source>signed</source>
            <translation>unterschrieben</translation>
        </message>
        <message>
            <source>extended</source>
            <translation>verlängert</translation>
        </message>
        <message>
            <source>Sign the report</source>
            <translation>Bericht unterschreiben</translation>
        </message>
        <message>
            <source>Make the seal last longer</source>
            <translation>Siegel haltbarer machen</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Unterschreiben läuft</translation>
        </message>
        <message>
            <source>Your signature is added to a copy of the report; the signatures in it stay valid. The file that you were given stays as it is.</source>
            <translation>Ihre Unterschrift kommt in eine Kopie des Berichts; die Signaturen darin bleiben gültig. Die Datei, die Sie erhalten haben, bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>What is needed to check the signatures in later years is added to a copy of the report; the signatures stay valid. The file that you were given stays as it is.</source>
            <translation>In eine Kopie des Berichts kommt, was in späteren Jahren zur Prüfung der Signaturen gebraucht wird; die Signaturen bleiben gültig. Die Datei, die Sie erhalten haben, bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Sign &amp;as:</source>
            <translation>Unterschreiben &amp;als:</translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Grund:</translation>
        </message>
        <message>
            <source>P&amp;lace:</source>
            <translation>O&amp;rt:</translation>
        </message>
        <message>
            <source>Save the copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Sign anyway…</source>
            <translation>Trotzdem unterschreiben…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Unterschreiben…</translation>
        </message>
        <message>
            <source>Save the signed copy</source>
            <translation>Unterschriebene Kopie speichern</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>Checking the report and signing it…</source>
            <translation>Der Bericht wird geprüft und unterschrieben…</translation>
        </message>
        <message>
            <source>Adding what is missing…</source>
            <translation>Was fehlt, wird ergänzt…</translation>
        </message>
        <message>
            <source>Save the copy</source>
            <translation>Kopie speichern</translation>
        </message>
    </context>
    <context>
        <name>SigningJob</name>
        <message>
            <source>The signed report must be another file than the original, which stays as it is. Choose another name.</source>
            <translation>Der unterschriebene Bericht muss eine andere Datei sein als das Original, das bleibt, wie es ist. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The signed report cannot be written to "%1": %2. What was there is untouched.</source>
            <translation>Der unterschriebene Bericht kann nicht nach „%1“ geschrieben werden: %2. Was dort war, ist unberührt.</translation>
        </message>
        <message>
            <source>The signatures of the report have the level %1 or a higher one already. Nothing was written.</source>
            <translation>Die Signaturen des Berichts haben bereits die Stufe %1 oder eine höhere. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>The file "%1" is no longer the one that was verified. Verify it again first.</source>
            <translation>Die Datei „%1“ ist nicht mehr die, die geprüft wurde. Prüfen Sie sie zuerst erneut.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>SimpleView</name>
        <message>
            <source>&amp;Questions for:</source>
            <translation>&amp;Fragen für:</translation>
        </message>
        <message>
            <source>Back to the full view</source>
            <translation>Zurück zur vollen Ansicht</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Frage %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>SmallFile</name>
        <message>
            <source>"%1" is no file that can be read.</source>
            <translation>„%1“ ist keine lesbare Datei.</translation>
        </message>
        <message>
            <source>"%1" cannot be read: %2</source>
            <translation>„%1“ kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>"%1" is too large: more than %2 kB.</source>
            <translation>„%1“ ist zu groß: mehr als %2 kB.</translation>
        </message>
    </context>
    <context>
        <name>StagedFile</name>
        <message>
            <source>"%1" cannot be written: no file can be made in its folder (%2).</source>
            <translation>„%1“ kann nicht geschrieben werden: Im Ordner lässt sich keine Datei erstellen (%2).</translation>
        </message>
        <message>
            <source>The file "%1" exists already.</source>
            <translation>Die Datei „%1“ gibt es schon.</translation>
        </message>
        <message>
            <source>"%1" cannot be written (%2). What was there is untouched.</source>
            <translation>„%1“ kann nicht geschrieben werden (%2). Was dort war, ist unberührt.</translation>
        </message>
        <message>
            <source>"%1" was written, but the disk did not confirm it (%2).</source>
            <translation>„%1“ wurde geschrieben, aber der Datenträger hat es nicht bestätigt (%2).</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>New assessment…</source>
            <translation>Neue Bewertung…</translation>
        </message>
        <message>
            <source>Assess a video conferencing system, step by step.</source>
            <translation>Bewerten Sie ein Videokonferenzsystem Schritt für Schritt.</translation>
        </message>
        <message>
            <source>Open workspace…</source>
            <translation>Arbeitsbereich öffnen…</translation>
        </message>
        <message>
            <source>Go on with a file of yours or of a colleague.</source>
            <translation>Arbeiten Sie mit einer Datei weiter, die von Ihnen oder anderen stammt.</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translation>Demonstration öffnen</translation>
        </message>
        <message>
            <source>Five fictional vendors to look at and try things out with.</source>
            <translation>Fünf erfundene Hersteller zum Ansehen und Ausprobieren.</translation>
        </message>
        <message>
            <source>Recent &amp;workspaces</source>
            <translation>&amp;Zuletzt verwendete Arbeitsbereiche</translation>
        </message>
        <message>
            <source>Recent workspaces</source>
            <translation>Zuletzt verwendete Arbeitsbereiche</translation>
        </message>
        <message>
            <source>ConfSeal leads you through the security checks for a video conferencing system and makes a sealed PDF report of your answers; everything stays in one file on this computer. Begin with "New assessment", or look at the demonstration first.</source>
            <translation>ConfSeal führt Sie durch die Prüfpunkte zur Sicherheit eines Videokonferenzsystems und erstellt aus Ihren Antworten einen gesiegelten PDF-Bericht; alles bleibt in einer Datei auf diesem Rechner. Beginnen Sie mit „Neue Bewertung“, oder sehen Sie sich zuerst die Demonstration an.</translation>
        </message>
        <message>
            <source>What the checks are based on…</source>
            <translation>Worauf die Prüfpunkte beruhen…</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Fragen</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>Be&amp;richt</translation>
        </message>
        <message>
            <source>&amp;Details…</source>
            <translation>Angab&amp;en…</translation>
        </message>
        <message>
            <source>De&amp;lete…</source>
            <translation>&amp;Löschen…</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
    </context>
    <context>
        <name>StepSubject</name>
        <message numerus="yes">
            <source>adding %n pieces of evidence</source>
            <translation>
                <numerusform>%n Nachweis hinzufügen</numerusform>
                <numerusform>%n Nachweise hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>adding "%1"</source>
            <translation>„%1“ hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>attaching %n pieces of evidence</source>
            <translation>
                <numerusform>%n Nachweis beifügen</numerusform>
                <numerusform>%n Nachweise beifügen</numerusform>
            </translation>
        </message>
        <message>
            <source>attaching "%1"</source>
            <translation>„%1“ beifügen</translation>
        </message>
        <message>
            <source>detaching "%1"</source>
            <translation>„%1“ lösen</translation>
        </message>
        <message>
            <source>removing "%1"</source>
            <translation>„%1“ entfernen</translation>
        </message>
        <message>
            <source>details of "%1"</source>
            <translation>Angaben zu „%1“</translation>
        </message>
        <message>
            <source>result of %1</source>
            <translation>Ergebnis von %1</translation>
        </message>
        <message>
            <source>justification of %1</source>
            <translation>Begründung zu %1</translation>
        </message>
        <message>
            <source>comment on %1</source>
            <translation>Kommentar zu %1</translation>
        </message>
        <message>
            <source>internal note on %1</source>
            <translation>interne Notiz zu %1</translation>
        </message>
        <message>
            <source>verification of %1</source>
            <translation>Prüfung von %1</translation>
        </message>
        <message>
            <source>flag on %1</source>
            <translation>Vormerkung von %1</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>role holders</source>
            <translation>Rolleninhaber</translation>
        </message>
        <message>
            <source>details of the assessment</source>
            <translation>Angaben zur Bewertung</translation>
        </message>
        <message>
            <source>measure for %1</source>
            <translation>Maßnahme zu %1</translation>
        </message>
    </context>
    <context>
        <name>StrictObject</name>
        <message>
            <source>is not a JSON object</source>
            <translation>ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>ist kein Text</translation>
        </message>
        <message>
            <source>is longer than %1 characters</source>
            <translation>ist länger als %1 Zeichen</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>%1 is not a UUID in lower case</source>
            <translation>%1 ist keine UUID in Kleinbuchstaben</translation>
        </message>
        <message>
            <source>is not %1 hexadecimal digits in lower case</source>
            <translation>besteht nicht aus %1 hexadezimalen Ziffern in Kleinbuchstaben</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>ist keine Zahl</translation>
        </message>
        <message>
            <source>is not between %1 and %2</source>
            <translation>liegt nicht zwischen %1 und %2</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <translation>ist weder true noch false</translation>
        </message>
        <message>
            <source>%1 is not a date (YYYY-MM-DD)</source>
            <translation>%1 ist kein Datum (JJJJ-MM-TT)</translation>
        </message>
        <message>
            <source>%1 is not a time (YYYY-MM-DDTHH:MM:SSZ)</source>
            <translation>%1 ist kein Zeitpunkt (JJJJ-MM-TTThh:mm:ssZ)</translation>
        </message>
        <message>
            <source>holds something that is not a text</source>
            <translation>enthält etwas, das kein Text ist</translation>
        </message>
        <message>
            <source>%1 is repeated or not in order</source>
            <translation>%1 kommt mehrfach vor oder steht nicht in der Reihenfolge</translation>
        </message>
        <message>
            <source>holds something that is repeated, not in order or no index</source>
            <translation>enthält etwas, das mehrfach vorkommt, nicht in der Reihenfolge steht oder kein Index ist</translation>
        </message>
        <message>
            <source>is not a list</source>
            <translation>ist keine Liste</translation>
        </message>
        <message>
            <source>has more than %1 entries</source>
            <translation>hat mehr als %1 Einträge</translation>
        </message>
        <message>
            <source>%1 is not known</source>
            <translation>%1 ist nicht bekannt</translation>
        </message>
        <message>
            <source>the key %1 is not known</source>
            <translation>der Schlüssel %1 ist nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>SystemForm</name>
        <message>
            <source>A service in the cloud of its provider: ask the provider for the provider's part.</source>
            <translation>Ein Dienst in der Cloud seines Anbieters: Fragen Sie den Anbieter nach dem Anbieterteil.</translation>
        </message>
        <message>
            <source>Run for you by a hosting company, which answers as service provider.</source>
            <translation>Wird für Sie von einem Hoster betrieben, der als Diensteanbieter antwortet.</translation>
        </message>
        <message>
            <source>Run by your own organisation: your IT answers as service provider.</source>
            <translation>Wird von Ihrer eigenen Organisation betrieben: Ihre IT antwortet als Diensteanbieter.</translation>
        </message>
        <message>
            <source>Server parts, desktop, mobile and browser clients that are assessed</source>
            <translation>Bewertete Serverteile sowie Desktop-, Mobil- und Browser-Clients</translation>
        </message>
        <message>
            <source>For example recording, telephone dial-in, breakout rooms, transcription</source>
            <translation>Zum Beispiel Aufzeichnung, Telefoneinwahl, Gruppenräume, Transkription</translation>
        </message>
        <message>
            <source>What this assessment does not cover, and why</source>
            <translation>Was diese Bewertung nicht abdeckt, und warum</translation>
        </message>
        <message>
            <source>Version, or the date it was looked at</source>
            <translation>Version oder der Tag, an dem es betrachtet wurde</translation>
        </message>
        <message>
            <source>For example Business or Enterprise</source>
            <translation>Zum Beispiel Business oder Enterprise</translation>
        </message>
        <message>
            <source>Where data is processed and stored</source>
            <translation>Wo Daten verarbeitet und gespeichert werden</translation>
        </message>
        <message>
            <source>&amp;Vendor (needed):</source>
            <translation>&amp;Hersteller (nötig):</translation>
        </message>
        <message>
            <source>&amp;Product (needed):</source>
            <translation>&amp;Produkt (nötig):</translation>
        </message>
        <message>
            <source>V&amp;ersion:</source>
            <translation>&amp;Version:</translation>
        </message>
        <message>
            <source>P&amp;lan or licence:</source>
            <translation>&amp;Tarif oder Lizenz:</translation>
        </message>
        <message>
            <source>Deployment:</source>
            <translation>Betriebsform:</translation>
        </message>
        <message>
            <source>Pl&amp;atform:</source>
            <translation>P&amp;lattform:</translation>
        </message>
        <message>
            <source>&amp;Components and clients:</source>
            <translation>&amp;Komponenten und Clients:</translation>
        </message>
        <message>
            <source>&amp;Features in use:</source>
            <translation>Genutzte &amp;Funktionen:</translation>
        </message>
        <message>
            <source>&amp;Regions:</source>
            <translation>&amp;Regionen:</translation>
        </message>
        <message>
            <source>E&amp;xclusions:</source>
            <translation>Aus&amp;nahmen:</translation>
        </message>
        <message>
            <source>Cl&amp;oud</source>
            <translation>&amp;Cloud</translation>
        </message>
        <message>
            <source>&amp;Hosted</source>
            <translation>Geh&amp;ostet</translation>
        </message>
        <message>
            <source>&amp;Self-hosted</source>
            <translation>&amp;Eigenbetrieb</translation>
        </message>
        <message>
            <source>Another product</source>
            <translation>Anderes Produkt</translation>
        </message>
        <message>
            <source>Enter the vendor of the system.</source>
            <translation>Geben Sie den Hersteller des Systems ein.</translation>
        </message>
        <message>
            <source>Enter the product.</source>
            <translation>Geben Sie das Produkt ein.</translation>
        </message>
    </context>
    <context>
        <name>SystemTrust</name>
        <message>
            <source>The file with the system's certificates, "%1", cannot be read. Check the file and the variable SSL_CERT_FILE.</source>
            <translation>Die Datei mit den Zertifikaten des Systems, „%1“, kann nicht gelesen werden. Prüfen Sie die Datei und die Variable SSL_CERT_FILE.</translation>
        </message>
        <message>
            <source>The file with the system's certificates, "%1", is too large.</source>
            <translation>Die Datei mit den Zertifikaten des Systems, „%1“, ist zu groß.</translation>
        </message>
        <message>
            <source>The system's certificates in "%1": %2</source>
            <translation>Die Zertifikate des Systems in „%1“: %2</translation>
        </message>
        <message>
            <source>This computer has no file with trusted certificates. Install the package ca-certificates, or name certificates to trust yourself.</source>
            <translation>Dieser Rechner hat keine Datei mit vertrauenswürdigen Zertifikaten. Installieren Sie das Paket ca-certificates oder nennen Sie selbst Zertifikate, denen Sie vertrauen.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>"%1" is damaged (the table %2 is missing or has no key). Restore a backup.</source>
            <translation>„%1“ ist beschädigt (die Tabelle %2 fehlt oder hat keinen Schlüssel). Stellen Sie eine Sicherung wieder her.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>The result cannot be written to standard output.</source>
            <translation>Das Ergebnis kann nicht in die Standardausgabe geschrieben werden.</translation>
        </message>
    </context>
    <context>
        <name>Timestamp</name>
        <message>
            <source>The server did not answer with a timestamp. Check the address of the timestamp server.</source>
            <translation>Der Server hat nicht mit einem Zeitstempel geantwortet. Prüfen Sie die Adresse des Zeitstempelservers.</translation>
        </message>
        <message>
            <source>The answer of the timestamp server cannot be used. %1 Use another timestamp server.</source>
            <translation>Die Antwort des Zeitstempelservers ist nicht verwendbar. %1 Verwenden Sie einen anderen Zeitstempelserver.</translation>
        </message>
        <message>
            <source>it does not accept this digest algorithm</source>
            <translation>Er akzeptiert dieses Hashverfahren nicht</translation>
        </message>
        <message>
            <source>it does not permit this request</source>
            <translation>Er lässt diese Anfrage nicht zu</translation>
        </message>
        <message>
            <source>it does not understand the request</source>
            <translation>Er versteht die Anfrage nicht</translation>
        </message>
        <message>
            <source>its clock is not available</source>
            <translation>Seine Uhr ist nicht verfügbar</translation>
        </message>
        <message>
            <source>it does not accept the policy</source>
            <translation>Er akzeptiert die Richtlinie nicht</translation>
        </message>
        <message>
            <source>it does not accept an extension</source>
            <translation>Er akzeptiert eine Erweiterung nicht</translation>
        </message>
        <message>
            <source>it does not have what was asked for</source>
            <translation>Er hat das Angefragte nicht</translation>
        </message>
        <message>
            <source>it has a fault</source>
            <translation>Er ist gestört</translation>
        </message>
        <message>
            <source>it gives no reason</source>
            <translation>Er nennt keinen Grund</translation>
        </message>
        <message>
            <source>The timestamp server refused: %1. Use another timestamp server.</source>
            <translation>Der Zeitstempelserver hat abgelehnt: %1. Verwenden Sie einen anderen Zeitstempelserver.</translation>
        </message>
        <message>
            <source>The timestamp server refused: %1 ("%2"). Use another timestamp server.</source>
            <translation>Der Zeitstempelserver hat abgelehnt: %1 („%2“). Verwenden Sie einen anderen Zeitstempelserver.</translation>
        </message>
        <message>
            <source>It answers another request: the random number is not the one sent.</source>
            <translation>Sie gehört zu einer anderen Anfrage: Die Zufallszahl ist nicht die gesendete.</translation>
        </message>
        <message>
            <source>It uses a digest algorithm that is not safe, such as SHA-1.</source>
            <translation>Sie verwendet ein unsicheres Hashverfahren wie SHA-1.</translation>
        </message>
        <message>
            <source>It is a timestamp for something else.</source>
            <translation>Sie ist ein Zeitstempel für etwas anderes.</translation>
        </message>
        <message>
            <source>The certificate of the timestamp server is not valid yet, or has expired.</source>
            <translation>Das Zertifikat des Zeitstempelservers ist noch nicht gültig oder abgelaufen.</translation>
        </message>
        <message>
            <source>The timestamp could not be requested (%1).</source>
            <translation>Der Zeitstempel konnte nicht angefordert werden (%1).</translation>
        </message>
        <message>
            <source>The timestamp is damaged, or written in a form that others would not accept.</source>
            <translation>Der Zeitstempel ist beschädigt oder in einer Form geschrieben, die andere nicht akzeptieren würden.</translation>
        </message>
    </context>
    <context>
        <name>TimestampCard</name>
        <message>
            <source>Proves</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Sperrung</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Umfasst</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>Änderungen seither</translation>
        </message>
        <message>
            <source>Issuer of the certificate</source>
            <translation>Aussteller des Zertifikats</translation>
        </message>
        <message>
            <source>authority not named</source>
            <translation>Zeitstempelstelle ohne Namen</translation>
        </message>
        <message>
            <source>Timestamp over the document: %1</source>
            <translation>Zeitstempel über das Dokument: %1</translation>
        </message>
        <message>
            <source>Show the certificate of the timestamp, entry %1</source>
            <translation>Zertifikat des Zeitstempels zeigen, Eintrag %1</translation>
        </message>
    </context>
    <context>
        <name>TimestampCheck</name>
        <message>
            <source>The timestamp is damaged or not of the expected form.</source>
            <translation>Der Zeitstempel ist beschädigt oder hat nicht die erwartete Form.</translation>
        </message>
        <message>
            <source>The timestamp uses a key or a digest algorithm that is no longer safe, so it proves no time.</source>
            <translation>Der Zeitstempel verwendet einen Schlüssel oder ein Hashverfahren, die nicht mehr sicher sind, und beweist deshalb keine Zeit.</translation>
        </message>
        <message>
            <source>The timestamp does not say which certificate it was made with, or names another one.</source>
            <translation>Der Zeitstempel sagt nicht, mit welchem Zertifikat er erstellt wurde, oder nennt ein anderes.</translation>
        </message>
        <message>
            <source>The timestamp names its certificate in an old way, by SHA-1; that is still safe enough.</source>
            <translation>Der Zeitstempel nennt sein Zertifikat auf alte Weise, über SHA-1; das ist noch sicher genug.</translation>
        </message>
        <message>
            <source>The timestamp was changed after it had been made.</source>
            <translation>Der Zeitstempel wurde nach seiner Erstellung verändert.</translation>
        </message>
        <message>
            <source>The timestamp was not made with the key of its certificate.</source>
            <translation>Der Zeitstempel wurde nicht mit dem Schlüssel seines Zertifikats erstellt.</translation>
        </message>
        <message>
            <source>The timestamp was made for other bytes than these.</source>
            <translation>Der Zeitstempel wurde für andere Bytes als diese erstellt.</translation>
        </message>
        <message>
            <source>The timestamp does not contain the certificate of its authority.</source>
            <translation>Der Zeitstempel enthält das Zertifikat seines Ausstellers nicht.</translation>
        </message>
        <message>
            <source>The certificate of "%1" is not meant for timestamps.</source>
            <translation>Das Zertifikat von „%1“ ist nicht für Zeitstempel bestimmt.</translation>
        </message>
    </context>
    <context>
        <name>TokenIdentity</name>
        <message>
            <source>The token answered with something that is no signature.</source>
            <translation>Das Token hat mit etwas geantwortet, das keine Signatur ist.</translation>
        </message>
        <message>
            <source>The key of the certificate on the token is too weak or of an unknown kind. RSA with 2048 bits or more, P-256, P-384 and P-521 work.</source>
            <translation>Der Schlüssel des Zertifikats auf dem Token ist zu schwach oder von unbekannter Art. Möglich sind RSA ab 2048 Bit, P-256, P-384 und P-521.</translation>
        </message>
    </context>
    <context>
        <name>TokenIdentityForm</name>
        <message>
            <source>Search again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>Choose the module…</source>
            <translation>Modul wählen…</translation>
        </message>
        <message>
            <source>Search for tokens again</source>
            <translation>Erneut nach Token suchen</translation>
        </message>
        <message>
            <source>C&amp;ertificate on a token:</source>
            <translation>&amp;Zertifikat auf einem Token:</translation>
        </message>
        <message>
            <source>PI&amp;N:</source>
            <translation>PI&amp;N:</translation>
        </message>
        <message>
            <source>No module of smart cards has been chosen yet. It is the library that came with the card or its reader.</source>
            <translation>Es ist noch kein Modul für Chipkarten gewählt. Das ist die Bibliothek, die mit der Karte oder dem Lesegerät kam.</translation>
        </message>
        <message>
            <source>Looking for smart cards and tokens…</source>
            <translation>Chipkarten und Token werden gesucht…</translation>
        </message>
        <message>
            <source>Enter the PIN at the reader…</source>
            <translation>Geben Sie die PIN am Lesegerät ein…</translation>
        </message>
        <message>
            <source>Opening the key on the token…</source>
            <translation>Der Schlüssel auf dem Token wird geöffnet…</translation>
        </message>
        <message>
            <source>No certificate was found. Insert the card or token and search again.</source>
            <translation>Es wurde kein Zertifikat gefunden. Stecken Sie Karte oder Token ein und suchen Sie erneut.</translation>
        </message>
        <message>
            <source>Not needed again: the key is open.</source>
            <translation>Nicht noch einmal nötig: Der Schlüssel ist geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>TokenModule</name>
        <message>
            <source>There is no PKCS #11 module "%1".</source>
            <translation>Es gibt kein PKCS-#11-Modul „%1“.</translation>
        </message>
        <message>
            <source>"%1" is no PKCS #11 module: it is no library. Choose the module that came with the token.</source>
            <translation>„%1“ ist kein PKCS-#11-Modul: Es ist keine Bibliothek. Wählen Sie das Modul, das zum Token gehört.</translation>
        </message>
        <message>
            <source>The PKCS #11 module "%1" cannot be loaded: %2</source>
            <translation>Das PKCS-#11-Modul „%1“ lässt sich nicht laden: %2</translation>
        </message>
        <message>
            <source>"%1" is a library, but no PKCS #11 module. Choose the module that came with the token.</source>
            <translation>„%1“ ist eine Bibliothek, aber kein PKCS-#11-Modul. Wählen Sie das Modul, das zum Token gehört.</translation>
        </message>
        <message>
            <source>The PKCS #11 module "%1" does not start (%2). Check whether its driver and its service are installed and running.</source>
            <translation>Das PKCS-#11-Modul „%1“ startet nicht (%2). Prüfen Sie, ob sein Treiber und sein Dienst installiert sind und laufen.</translation>
        </message>
        <message>
            <source>The PKCS #11 module cannot tell which tokens are inserted (%1).</source>
            <translation>Das PKCS-#11-Modul kann nicht sagen, welche Token eingesteckt sind (%1).</translation>
        </message>
        <message>
            <source>PKCS #11 error 0x%1</source>
            <translation>PKCS-#11-Fehler 0x%1</translation>
        </message>
    </context>
    <context>
        <name>TokenPin</name>
        <message>
            <source>The PIN of the token "%1" is locked after too many wrong ones. Unlock it with its PUK and the program that came with it, or ask whoever issued it.</source>
            <translation>Die PIN des Tokens „%1“ ist nach zu vielen falschen Eingaben gesperrt. Entsperren Sie sie mit der PUK und dem Programm, das zum Token gehört, oder fragen Sie die ausgebende Stelle.</translation>
        </message>
        <message>
            <source>The PIN of the token "%1" has %2 to %3 characters. The one that was given is shorter or longer.</source>
            <translation>Die PIN des Tokens „%1“ hat %2 bis %3 Zeichen. Die angegebene ist kürzer oder länger.</translation>
        </message>
        <message>
            <source>The PIN that was given is too short or too long for the token "%1".</source>
            <translation>Die angegebene PIN ist für das Token „%1“ zu kurz oder zu lang.</translation>
        </message>
        <message>
            <source>The PIN of the token "%1" is wrong. Only one try is left: after another wrong PIN the token is locked.</source>
            <translation>Die PIN des Tokens „%1“ ist falsch. Es bleibt nur noch ein Versuch: Nach einer weiteren falschen PIN ist das Token gesperrt.</translation>
        </message>
        <message>
            <source>The PIN of the token "%1" is wrong. Few tries may be left until the token is locked, so make sure of the PIN before you try again.</source>
            <translation>Die PIN des Tokens „%1“ ist falsch. Möglicherweise bleiben nur wenige Versuche, bis das Token gesperrt wird. Vergewissern Sie sich der PIN, bevor Sie es erneut versuchen.</translation>
        </message>
        <message>
            <source>The PIN of the token "%1" is wrong. Check it before you try again: too many wrong ones lock the token.</source>
            <translation>Die PIN des Tokens „%1“ ist falsch. Prüfen Sie sie, bevor Sie es erneut versuchen: Zu viele falsche Eingaben sperren das Token.</translation>
        </message>
        <message>
            <source>No PIN has been set on the token "%1" yet. Set one with the program that came with it.</source>
            <translation>Auf dem Token „%1“ ist noch keine PIN gesetzt. Setzen Sie eine mit dem Programm, das zum Token gehört.</translation>
        </message>
        <message>
            <source>The token "%1" needs a PIN, and none was given.</source>
            <translation>Das Token „%1“ braucht eine PIN, und es wurde keine angegeben.</translation>
        </message>
        <message>
            <source>The PIN has characters that the token "%1" does not accept.</source>
            <translation>Die PIN enthält Zeichen, die das Token „%1“ nicht annimmt.</translation>
        </message>
        <message>
            <source>The PIN of the token "%1" has expired. Set a new one with the program that came with it.</source>
            <translation>Die PIN des Tokens „%1“ ist abgelaufen. Setzen Sie eine neue mit dem Programm, das zum Token gehört.</translation>
        </message>
        <message>
            <source>The PIN was not entered at the reader of the token "%1". Try again.</source>
            <translation>Die PIN wurde am Lesegerät des Tokens „%1“ nicht eingegeben. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The token "%1" does not accept the login (%2).</source>
            <translation>Das Token „%1“ nimmt die Anmeldung nicht an (%2).</translation>
        </message>
    </context>
    <context>
        <name>TokenSearch</name>
        <message>
            <source>No token is inserted. Insert the token and try again.</source>
            <translation>Es ist kein Token eingesteckt. Stecken Sie das Token ein und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The token that is wanted is not inserted, only %1. Insert the right one and try again.</source>
            <translation>Das gewünschte Token ist nicht eingesteckt, nur %1. Stecken Sie das richtige ein und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>No such certificate is on the token. Choose another one.</source>
            <translation>Ein solches Zertifikat ist nicht auf dem Token. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>More than one certificate is meant: "%1" and "%2". Say also its id or object, or the serial of the token.</source>
            <translation>Es ist mehr als ein Zertifikat gemeint: „%1“ und „%2“. Nennen Sie auch id oder object, oder serial des Tokens.</translation>
        </message>
    </context>
    <context>
        <name>TokenSession</name>
        <message>
            <source>The token "%1" is no longer there. Insert it again and repeat what you did; nothing was signed or written.</source>
            <translation>Das Token „%1“ ist nicht mehr da. Stecken Sie es wieder ein und wiederholen Sie den Vorgang; es wurde nichts signiert oder geschrieben.</translation>
        </message>
        <message>
            <source>The token "%1" cannot be opened (%2). Take it out, insert it again and repeat.</source>
            <translation>Das Token „%1“ lässt sich nicht öffnen (%2). Nehmen Sie es heraus, stecken Sie es wieder ein und wiederholen Sie den Vorgang.</translation>
        </message>
        <message>
            <source>The token "%1" has no private key for the certificate of "%2". Choose another certificate.</source>
            <translation>Das Token „%1“ hat keinen privaten Schlüssel zum Zertifikat von „%2“. Wählen Sie ein anderes Zertifikat.</translation>
        </message>
        <message>
            <source>The token "%1" does not tell which of its keys belongs to the certificate of "%2".</source>
            <translation>Das Token „%1“ sagt nicht, welcher seiner Schlüssel zum Zertifikat von „%2“ gehört.</translation>
        </message>
        <message>
            <source>The token "%1" could not sign (%2). Nothing was written.</source>
            <translation>Das Token „%1“ konnte nicht signieren (%2). Es wurde nichts geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>TokenUri</name>
        <message>
            <source>The PKCS #11 URI has a character at "%1" that must be written as %, followed by two hexadecimal digits.</source>
            <translation>Die PKCS-#11-URI hat bei „%1“ ein Zeichen, das als %, gefolgt von zwei hexadezimalen Ziffern, geschrieben werden muss.</translation>
        </message>
        <message>
            <source>The value of "%1" in the PKCS #11 URI is no text in UTF-8.</source>
            <translation>Der Wert von „%1“ in der PKCS-#11-URI ist kein Text in UTF-8.</translation>
        </message>
        <message>
            <source>"%1" in the PKCS #11 URI is not known here. Use token, serial, manufacturer, model, object and id.</source>
            <translation>„%1“ in der PKCS-#11-URI ist hier nicht bekannt. Verwenden Sie token, serial, manufacturer, model, object und id.</translation>
        </message>
        <message>
            <source>The PKCS #11 URI holds a PIN or where to find it. Leave it out: whoever lists the running programs could read it. The PIN is asked for or read from a file instead.</source>
            <translation>Die PKCS-#11-URI enthält eine PIN oder deren Fundort. Lassen Sie sie weg: Wer die laufenden Programme auflistet, könnte sie lesen. Die PIN wird stattdessen erfragt oder aus einer Datei gelesen.</translation>
        </message>
        <message>
            <source>The PKCS #11 URI has a query (what follows the question mark). Leave it out, and name the PKCS #11 module apart from it.</source>
            <translation>Die PKCS-#11-URI hat einen Abfrageteil (was auf das Fragezeichen folgt). Lassen Sie ihn weg und nennen Sie das PKCS-#11-Modul getrennt davon.</translation>
        </message>
        <message>
            <source>This is no PKCS #11 URI. It looks like: pkcs11:token=My%20card;object=Signature</source>
            <translation>Dies ist keine PKCS-#11-URI. Sie sieht so aus: pkcs11:token=Meine%20Karte;object=Signatur</translation>
        </message>
        <message>
            <source>"%1" in the PKCS #11 URI has no value, or is there twice.</source>
            <translation>„%1“ in der PKCS-#11-URI hat keinen Wert oder kommt doppelt vor.</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Begin on the start page</source>
            <translation>Beginnen Sie auf der Startseite</translation>
        </message>
        <message>
            <source>"New assessment" asks which system you assess, what you state and who answers. To try everything out first, open the demonstration with its five fictional vendors.</source>
            <translation>„Neue Bewertung“ fragt, welches System Sie bewerten, was Sie erklären und wer antwortet. Um erst alles auszuprobieren, öffnen Sie die Demonstration mit fünf erfundenen Herstellern.</translation>
        </message>
        <message>
            <source>Answer one check after the other</source>
            <translation>Beantworten Sie einen Prüfpunkt nach dem anderen</translation>
        </message>
        <message>
            <source>Choose a result, say why, attach evidence. Every change is on disk when the window says "saved". F1 shows how to verify the check.</source>
            <translation>Wählen Sie ein Ergebnis, begründen Sie es, fügen Sie Nachweise bei. Jede Änderung liegt auf dem Datenträger, wenn das Fenster „gespeichert“ sagt. F1 zeigt, wie Sie den Prüfpunkt prüfen.</translation>
        </message>
        <message>
            <source>See where the system stands</source>
            <translation>Sehen Sie, wo das System steht</translation>
        </message>
        <message>
            <source>The overview shows the verdict with the checks that decide it, what is still open for whom, and what to do next.</source>
            <translation>Die Übersicht zeigt das Gesamturteil mit den Prüfpunkten, die es entscheiden, was für wen noch offen ist, und was als Nächstes zu tun ist.</translation>
        </message>
        <message>
            <source>Seal the report and hand it over</source>
            <translation>Siegeln Sie den Bericht und übergeben Sie ihn</translation>
        </message>
        <message>
            <source>The report shows all answers and carries the data inside. Your seal makes every later change visible. On "Verify" you examine reports that you receive.</source>
            <translation>Der Bericht zeigt alle Antworten und trägt die Daten in sich. Ihr Siegel macht jede spätere Änderung sichtbar. Auf „Prüfen“ untersuchen Sie Berichte, die Sie erhalten.</translation>
        </message>
    </context>
    <context>
        <name>TourPanel</name>
        <message>
            <source>Skip the tour</source>
            <translation>Rundgang überspringen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Tour, step %1 of %2</source>
            <translation>Rundgang, Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>TrialIdentity</name>
        <message>
            <source>The name of the identity is empty or holds control characters.</source>
            <translation>Der Name der Identität ist leer oder enthält Steuerzeichen.</translation>
        </message>
        <message>
            <source>The name of the identity is longer than %1 characters. Shorten it.</source>
            <translation>Der Name der Identität ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The passphrase of the identity is empty or holds a NUL character.</source>
            <translation>Die Passphrase der Identität ist leer oder enthält ein NUL-Zeichen.</translation>
        </message>
        <message>
            <source>The first day of the identity is not valid.</source>
            <translation>Der erste Tag der Identität ist nicht gültig.</translation>
        </message>
        <message>
            <source>The identity could not be made (%1).</source>
            <translation>Die Identität konnte nicht erstellt werden (%1).</translation>
        </message>
    </context>
    <context>
        <name>TrialIdentityDialog</name>
        <message>
            <source>The identity cannot be written to "%1": %2</source>
            <translation>Die Identität kann nicht nach „%1“ geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Create and save…</source>
            <translation>Erstellen und speichern…</translation>
        </message>
        <message>
            <source>Create a trial identity</source>
            <translation>Probe-Identität erstellen</translation>
        </message>
        <message>
            <source>A trial identity is for trying out the seal. Nobody vouches for it: every page of a report sealed with it says so, and verification shows its issuer as unknown.</source>
            <translation>Mit einer Probe-Identität probieren Sie das Siegel aus. Niemand bürgt für sie: Jede Seite eines damit gesiegelten Berichts sagt das, und die Prüfung nennt ihren Aussteller unbekannt.</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Name:</translation>
        </message>
        <message>
            <source>&amp;Passphrase:</source>
            <translation>&amp;Passphrase:</translation>
        </message>
        <message>
            <source>&amp;Repeat passphrase:</source>
            <translation>Passphrase &amp;wiederholen:</translation>
        </message>
        <message>
            <source>Save the trial identity</source>
            <translation>Probe-Identität speichern</translation>
        </message>
        <message>
            <source>PKCS#12 identities (*.p12)</source>
            <translation>PKCS#12-Identitäten (*.p12)</translation>
        </message>
        <message>
            <source>The passphrases differ.</source>
            <translation>Die Passphrasen stimmen nicht überein.</translation>
        </message>
    </context>
    <context>
        <name>TrustInspectCommand</name>
        <message>
            <source>Shows what a trusted list or a file of certificates holds; status 1 if the list is not signed by a signer you name.</source>
            <translation>Zeigt, was eine Vertrauensliste oder eine Datei mit Zertifikaten enthält; Status 1, wenn die Liste nicht von einem genannten Unterzeichner signiert ist.</translation>
        </message>
        <message>
            <source>Certificate that the list must be signed with; may be repeated.</source>
            <translation>Zertifikat, mit dem die Liste signiert sein muss; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Trusted list of %1 (%2), number %3</source>
            <translation>Vertrauensliste von %1 (%2), Nummer %3</translation>
        </message>
        <message>
            <source>Issued: %1, to be replaced by: %2</source>
            <translation>Herausgegeben: %1, zu ersetzen bis: %2</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>Signature: right, by %1, SHA-256 %2</source>
            <translation>Signatur: richtig, von %1, SHA-256 %2</translation>
        </message>
        <message>
            <source>The signer is one you named.</source>
            <translation>Der Unterzeichner ist einer, den Sie genannt haben.</translation>
        </message>
        <message>
            <source>You have not named this signer: compare the fingerprint with the one that the publisher states.</source>
            <translation>Diesen Unterzeichner haben Sie nicht genannt: Vergleichen Sie den Fingerabdruck mit dem, den der Herausgeber angibt.</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Warnung: %1</translation>
        </message>
        <message>
            <source>Certificates that count now: %1 for signatures, %2 for timestamps, %3 for revocation answers</source>
            <translation>Zertifikate, die jetzt zählen: %1 für Signaturen, %2 für Zeitstempel, %3 für Sperrauskünfte</translation>
        </message>
        <message>
            <source>  Issued by: %1</source>
            <translation>  Ausgestellt von: %1</translation>
        </message>
        <message>
            <source>  Valid: %1 to %2</source>
            <translation>  Gültig: %1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>TrustOptions</name>
        <message>
            <source>Certificates to trust, PEM, DER or PKCS#7; may be repeated, and only what is named counts.</source>
            <translation>Zertifikate, denen vertraut wird, PEM, DER oder PKCS#7; mehrfach möglich, und nur was genannt ist, zählt.</translation>
        </message>
        <message>
            <source>Trusted list (ETSI TS 119 612) whose services to trust; may be repeated.</source>
            <translation>Vertrauensliste (ETSI TS 119 612), deren Diensten vertraut wird; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Certificate of a trusted list's signer; may be repeated.</source>
            <translation>Zertifikat des Unterzeichners einer Vertrauensliste; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Trust the certificates that this computer trusts for connections.</source>
            <translation>Den Zertifikaten vertrauen, denen dieser Rechner bei Verbindungen vertraut.</translation>
        </message>
    </context>
    <context>
        <name>TrustPage</name>
        <message>
            <source>(without a name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>issued by itself</source>
            <translation>selbst ausgestellt</translation>
        </message>
        <message>
            <source>issued by %1</source>
            <translation>ausgestellt von %1</translation>
        </message>
        <message>
            <source>expired on %1</source>
            <translation>abgelaufen am %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>gültig bis %1</translation>
        </message>
        <message>
            <source>trial identity</source>
            <translation>Probe-Identität</translation>
        </message>
        <message>
            <source>Holder: %1</source>
            <translation>Inhaber: %1</translation>
        </message>
        <message>
            <source>Organisation: %1</source>
            <translation>Organisation: %1</translation>
        </message>
        <message>
            <source>Issuer: %1</source>
            <translation>Aussteller: %1</translation>
        </message>
        <message>
            <source>Valid from %1 until %2</source>
            <translation>Gültig von %1 bis %2</translation>
        </message>
        <message>
            <source>Serial number: %1</source>
            <translation>Seriennummer: %1</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint: %1</source>
            <translation>SHA-256-Fingerabdruck: %1</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>A seal counts as trusted when its certificate is one of these or was issued by one of them. Add only certificates that you have received on a way that you trust.</source>
            <translation>Ein Siegel gilt als vertrauenswürdig, wenn sein Zertifikat eines von diesen ist oder von einem von diesen ausgestellt wurde. Fügen Sie nur Zertifikate hinzu, die Sie auf einem vertrauenswürdigen Weg erhalten haben.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>Add trusted certificates</source>
            <translation>Vertrauenswürdige Zertifikate hinzufügen</translation>
        </message>
        <message>
            <source>Remove the certificate</source>
            <translation>Zertifikat entfernen</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Vertrauenswürdige Zertifikate</translation>
        </message>
        <message>
            <source>None yet: every seal is shown as issued by somebody unknown.</source>
            <translation>Noch keine: Bei jedem Siegel wird der Aussteller als unbekannt angezeigt.</translation>
        </message>
        <message>
            <source>These certificates are in the list already.</source>
            <translation>Diese Zertifikate stehen bereits in der Liste.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) added.</source>
            <translation>
                <numerusform>%n Zertifikat hinzugefügt.</numerusform>
                <numerusform>%n Zertifikate hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seals that rest on "%1" will no longer count as trusted.</source>
            <translation>Siegel, die auf „%1“ beruhen, gelten dann nicht mehr als vertrauenswürdig.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Trusted lists</source>
            <translation>Vertrauenslisten</translation>
        </message>
        <message>
            <source>Trust the certificates that this computer trusts</source>
            <translation>Den Zertifikaten vertrauen, denen dieser Computer vertraut</translation>
        </message>
        <message>
            <source>Certificates of this computer</source>
            <translation>Zertifikate dieses Computers</translation>
        </message>
        <message>
            <source>They are meant for connections to web sites. Few of them issue certificates for signing documents.</source>
            <translation>Sie sind für Verbindungen zu Webseiten bestimmt. Nur wenige von ihnen stellen Zertifikate zum Signieren von Dokumenten aus.</translation>
        </message>
        <message>
            <source>Ask on the Internet whether certificates were revoked</source>
            <translation>Im Internet fragen, ob Zertifikate gesperrt wurden</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Sperrung</translation>
        </message>
        <message>
            <source>When you verify a file, its certificates name addresses of their issuers. The program sends the serial numbers of the certificates there, and fetches lists of revoked certificates. The issuers learn your network address, and that somebody verifies this signer. Nothing of the file itself is sent. Without this, only what the file holds and the lists that you add are used.</source>
            <translation>Wenn Sie eine Datei prüfen, nennen ihre Zertifikate Adressen ihrer Aussteller. Das Programm sendet die Seriennummern der Zertifikate dorthin und ruft Listen gesperrter Zertifikate ab. Die Aussteller erfahren Ihre Netzadresse und dass jemand diese unterzeichnende Person prüft. Aus der Datei selbst wird nichts gesendet. Ohne dies zählt nur, was die Datei enthält, und die Listen, die Sie hinzufügen.</translation>
        </message>
        <message>
            <source>Files in PEM, DER or PKCS#7 form; one file may hold several certificates.</source>
            <translation>Dateien im PEM-, DER- oder PKCS#7-Format; eine Datei kann mehrere Zertifikate enthalten.</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b *.p7c);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>TrustedCertificates</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No more than %1 certificates can be kept. Add only those that issue the seals you receive.</source>
            <translation>Es können höchstens %1 Zertifikate aufbewahrt werden. Fügen Sie nur die Zertifikate hinzu, deren Inhaber die Siegel ausstellen, die Sie erhalten.</translation>
        </message>
        <message>
            <source>The certificate cannot be kept in "%1": %2</source>
            <translation>Das Zertifikat kann nicht in „%1“ aufbewahrt werden: %2</translation>
        </message>
        <message>
            <source>"%1" cannot be removed. Check its permissions.</source>
            <translation>„%1“ kann nicht entfernt werden. Prüfen Sie die Zugriffsrechte.</translation>
        </message>
    </context>
    <context>
        <name>TrustedList</name>
        <message>
            <source>The trusted list was closed by its publisher and is not kept up any more.</source>
            <translation>Die Vertrauensliste wurde von ihrem Herausgeber geschlossen und wird nicht mehr gepflegt.</translation>
        </message>
        <message>
            <source>The trusted list should have been replaced by %1; a service may have lost its standing since. Download the current list.</source>
            <translation>Die Vertrauensliste hätte bis %1 ersetzt werden sollen; ein Dienst kann seinen Status seitdem verloren haben. Laden Sie die aktuelle Liste herunter.</translation>
        </message>
        <message>
            <source>The trusted list was issued only on %1.</source>
            <translation>Die Vertrauensliste wurde erst am %1 herausgegeben.</translation>
        </message>
        <message>
            <source>The certificate of the list's signer was not valid when the list was issued.</source>
            <translation>Das Zertifikat des Unterzeichners der Liste war nicht gültig, als die Liste herausgegeben wurde.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificates of the list cannot be read and are left out.</source>
            <translation>
                <numerusform>%n Zertifikat der Liste kann nicht gelesen werden und ist ausgelassen.</numerusform>
                <numerusform>%n Zertifikate der Liste können nicht gelesen werden und sind ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trusted list of "%1" is signed by "%2", whom you have not named. Compare the SHA-256 fingerprint with the one that the publisher states, and name the certificate only if they agree: %3</source>
            <translation>Die Vertrauensliste von „%1“ ist von „%2“ signiert, den Sie nicht genannt haben. Vergleichen Sie den SHA-256-Fingerabdruck mit dem, den der Herausgeber angibt, und nennen Sie das Zertifikat nur, wenn beide übereinstimmen: %3</translation>
        </message>
    </context>
    <context>
        <name>TrustedListContent</name>
        <message>
            <source>en</source>
            <comment>the code of the language that names are shown in</comment>
            <translation>de</translation>
        </message>
        <message>
            <source>The trusted list names more than %1 services. It was not read.</source>
            <translation>Die Vertrauensliste nennt mehr als %1 Dienste. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The file is XML, but no trusted list: its outermost element is "%1". Choose a list in the format ETSI TS 119 612.</source>
            <translation>Die Datei ist XML, aber keine Vertrauensliste: Ihr äußerstes Element ist „%1“. Wählen Sie eine Liste im Format ETSI TS 119 612.</translation>
        </message>
        <message>
            <source>The trusted list has the format version "%1"; versions %2 to %3 can be read. Look for a newer version of this program.</source>
            <translation>Die Vertrauensliste hat die Formatversion „%1“; gelesen werden die Versionen %2 bis %3. Suchen Sie nach einer neueren Version dieses Programms.</translation>
        </message>
        <message>
            <source>The file is the list of the lists, which names no services itself. Choose the trusted list of a country.</source>
            <translation>Die Datei ist die Liste der Listen, die selbst keine Dienste nennt. Wählen Sie die Vertrauensliste eines Landes.</translation>
        </message>
        <message>
            <source>The trusted list does not say who issued it, for which country and when. It was not read.</source>
            <translation>Die Vertrauensliste sagt nicht, wer sie für welches Land und wann herausgegeben hat. Sie wurde nicht gelesen.</translation>
        </message>
    </context>
    <context>
        <name>TrustedListSignature</name>
        <message>
            <source>The library for XML signatures does not start.</source>
            <translation>Die Bibliothek für XML-Signaturen startet nicht.</translation>
        </message>
        <message>
            <source>The certificate that signed the trusted list is damaged, or its key is not safe. The list was not read.</source>
            <translation>Das Zertifikat, mit dem die Vertrauensliste signiert ist, ist beschädigt oder sein Schlüssel ist nicht sicher. Die Liste wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The trusted list was changed after it was signed, or its signature is damaged. Download it again from its publisher.</source>
            <translation>Die Vertrauensliste wurde nach dem Signieren verändert oder ihre Signatur ist beschädigt. Laden Sie sie noch einmal bei ihrem Herausgeber herunter.</translation>
        </message>
        <message>
            <source>The signature of the trusted list uses an algorithm that is not accepted here: "%1". The list was not read.</source>
            <translation>Die Signatur der Vertrauensliste verwendet ein Verfahren, das hier nicht angenommen wird: „%1“. Die Liste wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The signature of the trusted list does not cover the whole list in the way that TS 119 612 demands. The list was not read.</source>
            <translation>Die Signatur der Vertrauensliste deckt nicht die ganze Liste so ab, wie TS 119 612 es verlangt. Die Liste wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The trusted list is not signed, so anybody could have made it. Download it again from its publisher.</source>
            <translation>Die Vertrauensliste ist nicht signiert; jeder könnte sie gemacht haben. Laden Sie sie noch einmal bei ihrem Herausgeber herunter.</translation>
        </message>
        <message>
            <source>The trusted list must bear exactly one signature, as a part of the list itself. It was not read.</source>
            <translation>Die Vertrauensliste muss genau eine Signatur tragen, und zwar als Teil der Liste selbst. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The signature of the trusted list does not name the certificate of its signer. The list was not read.</source>
            <translation>Die Signatur der Vertrauensliste nennt nicht das Zertifikat ihres Unterzeichners. Die Liste wurde nicht gelesen.</translation>
        </message>
    </context>
    <context>
        <name>TrustedListXml</name>
        <message>
            <source>The trusted list declares a document type or entities, which no genuine list does. It was not read.</source>
            <translation>Die Vertrauensliste deklariert einen Dokumenttyp oder Entitäten, was keine echte Liste tut. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The trusted list is nested deeper than %1 levels, which no genuine list is. It was not read.</source>
            <translation>Die Vertrauensliste ist tiefer als %1 Ebenen verschachtelt, was keine echte Liste ist. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The trusted list has more entries than can be read (line %1). It was not read.</source>
            <translation>Die Vertrauensliste hat mehr Einträge, als gelesen werden können (Zeile %1). Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The file is not a trusted list: it is no well-formed XML in UTF-8 (line %1). Download the list again.</source>
            <translation>Die Datei ist keine Vertrauensliste: Sie ist kein wohlgeformtes XML in UTF-8 (Zeile %1). Laden Sie die Liste noch einmal herunter.</translation>
        </message>
        <message>
            <source>The trusted list is larger than the %1 that are read.</source>
            <translation>Die Vertrauensliste ist größer als die %1, die gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>TrustedLists</name>
        <message>
            <source>The trusted list cannot be kept as "%1": %2</source>
            <translation>Die Vertrauensliste kann nicht als „%1“ aufbewahrt werden: %2</translation>
        </message>
        <message>
            <source>A newer list of "%1" is kept already. Remove it first, if you really want the older one.</source>
            <translation>Eine neuere Liste von „%1“ ist bereits vorhanden. Entfernen Sie sie zuerst, wenn Sie wirklich die ältere wollen.</translation>
        </message>
        <message>
            <source>No more than %1 trusted lists can be kept.</source>
            <translation>Es können höchstens %1 Vertrauenslisten aufbewahrt werden.</translation>
        </message>
        <message>
            <source>"%1" cannot be removed. Check its permissions.</source>
            <translation>„%1“ kann nicht entfernt werden. Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <source>Trusted list of %1: %2</source>
            <translation>Vertrauensliste von %1: %2</translation>
        </message>
    </context>
    <context>
        <name>TrustedListsPanel</name>
        <message>
            <source>issued on %1</source>
            <translation>ausgegeben am %1</translation>
        </message>
        <message>
            <source>A list that does not count</source>
            <translation>Eine Liste, die nicht zählt</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n Dienst</numerusform>
                <numerusform>%n Dienste</numerusform>
            </translation>
        </message>
        <message>
            <source>Territory: %1</source>
            <translation>Gebiet: %1</translation>
        </message>
        <message>
            <source>Operator: %1</source>
            <translation>Herausgeber: %1</translation>
        </message>
        <message>
            <source>Issued: %1 (number %2)</source>
            <translation>Ausgegeben: %1 (Nummer %2)</translation>
        </message>
        <message>
            <source>Next list due: %1</source>
            <translation>Nächste Liste fällig: %1</translation>
        </message>
        <message>
            <source>Next list due: none, this list was closed</source>
            <translation>Nächste Liste: keine, diese Liste wurde geschlossen</translation>
        </message>
        <message>
            <source>Services: %1, of which certificates that count today: %2</source>
            <translation>Dienste: %1; Zertifikate, die heute zählen: %2</translation>
        </message>
        <message>
            <source>Signed by: %1</source>
            <translation>Unterzeichnet von: %1</translation>
        </message>
        <message>
            <source>Issuer of the signer's certificate: %1</source>
            <translation>Aussteller des Zertifikats: %1</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint of the signer: %1</source>
            <translation>SHA-256-Fingerabdruck des Zertifikats: %1</translation>
        </message>
        <message>
            <source>Attention: %1</source>
            <translation>Achtung: %1</translation>
        </message>
        <message>
            <source>Add a list…</source>
            <translation>Liste hinzufügen…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Trusted lists</source>
            <translation>Vertrauenslisten</translation>
        </message>
        <message>
            <source>Add a trusted list</source>
            <translation>Vertrauensliste hinzufügen</translation>
        </message>
        <message>
            <source>Remove the trusted list</source>
            <translation>Vertrauensliste entfernen</translation>
        </message>
        <message>
            <source>Every state of the European Union publishes such a list of the services that it supervises, as an XML file (ETSI TS 119 612). All services that stand in it with an approved status count as trusted.</source>
            <translation>Jeder Staat der Europäischen Union veröffentlicht eine solche Liste der Dienste, die er beaufsichtigt, als XML-Datei (ETSI TS 119 612). Alle Dienste, die mit anerkanntem Status darin stehen, gelten als vertrauenswürdig.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Noch keine.</translation>
        </message>
        <message>
            <source>Trusted lists (*.xml *.xtsl);;All files (*)</source>
            <translation>Vertrauenslisten (*.xml *.xtsl);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The list is read and its signature is verified…</source>
            <translation>Die Liste wird gelesen und ihre Signatur geprüft…</translation>
        </message>
        <message>
            <source>The signature of the list is right. Whether the right body signed it, only you can find out: compare the fingerprint with the one that the operator or the European Commission publishes.</source>
            <translation>Die Signatur der Liste stimmt. Ob die richtige Stelle sie unterzeichnet hat, können nur Sie herausfinden: Vergleichen Sie den Fingerabdruck mit dem, den der Herausgeber oder die Europäische Kommission veröffentlicht.</translation>
        </message>
        <message>
            <source>Trust this list?</source>
            <translation>Dieser Liste vertrauen?</translation>
        </message>
        <message>
            <source>The fingerprint is right</source>
            <translation>Der Fingerabdruck stimmt</translation>
        </message>
        <message>
            <source>Seals that rest on "%1" will no longer count as trusted.</source>
            <translation>Siegel, die auf „%1“ beruhen, gelten dann nicht mehr als vertrauenswürdig.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>UndoButtons</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>ValidationFile</name>
        <message>
            <source>Validation report (*.pdf)</source>
            <translation>Prüfbericht (*.pdf)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
    </context>
    <context>
        <name>ValidationOutput</name>
        <message>
            <source>File for what was found out: JSON, or a PDF to read and file.</source>
            <translation>Datei für den Befund: JSON, oder ein PDF zum Lesen und Ablegen.</translation>
        </message>
        <message>
            <source>Overwrite an existing file.</source>
            <translation>Eine vorhandene Datei überschreiben.</translation>
        </message>
        <message>
            <source>"%1" tells no form of a validation report. Name a file that ends with .json or .pdf.</source>
            <translation>„%1“ lässt nicht erkennen, welche Form der Prüfbericht haben soll. Nennen Sie eine Datei, die auf .json oder .pdf endet.</translation>
        </message>
    </context>
    <context>
        <name>ValidationReport</name>
        <message>
            <source>Validation report</source>
            <translation>Prüfbericht</translation>
        </message>
        <message>
            <source>Validation report of %1</source>
            <translation>Prüfbericht vom %1</translation>
        </message>
        <message>
            <source>Validation report: %1</source>
            <translation>Prüfbericht: %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Geprüft am</translation>
        </message>
        <message>
            <source>Verified with</source>
            <translation>Geprüft mit</translation>
        </message>
        <message>
            <source>Certificates judged as of</source>
            <translation>Zertifikate beurteilt zum</translation>
        </message>
        <message>
            <source>What the file states</source>
            <translation>Was die Datei aussagt</translation>
        </message>
        <message>
            <source>Self-assessment of</source>
            <translation>Selbstbewertung von</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Verdict of its author</source>
            <translation>Gesamturteil des Verfassers</translation>
        </message>
        <message>
            <source>Measured against the catalogue</source>
            <translation>Gemessen am Katalog</translation>
        </message>
        <message>
            <source>Digest of its data</source>
            <translation>Prüfsumme der Daten</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Was zu tun ist: %1</translation>
        </message>
        <message>
            <source>Trusted certificate</source>
            <translation>Vertrautes Zertifikat</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint</source>
            <translation>SHA-256-Fingerabdruck</translation>
        </message>
        <message>
            <source>None: no signature leads to a certificate that the one who verified trusts.</source>
            <translation>Keine: Keine Signatur führt zu einem Zertifikat, dem die prüfende Person vertraut.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Was das heißt</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Unversehrtheit</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Three verdicts</source>
            <translation>Drei Urteile</translation>
        </message>
        <message>
            <source>Problems with the file</source>
            <translation>Fehler der Datei</translation>
        </message>
        <message>
            <source>Where pages and data differ</source>
            <translation>Wo Seiten und Daten voneinander abweichen</translation>
        </message>
        <message>
            <source>Trust anchors used</source>
            <translation>Verwendete Vertrauensanker</translation>
        </message>
        <message>
            <source>The issuers were asked over the Internet whether certificates were revoked.</source>
            <translation>Die Aussteller wurden über das Internet gefragt, ob Zertifikate gesperrt wurden.</translation>
        </message>
        <message>
            <source>Nothing was asked over the Internet: revocation was judged by what the file holds and by the lists that were given.</source>
            <translation>Im Internet wurde nichts gefragt: Sperrungen wurden nach dem beurteilt, was die Datei enthält, und nach den angegebenen Listen.</translation>
        </message>
        <message>
            <source>Counted for this verification only</source>
            <translation>Zählte nur für diese Prüfung</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>What this report is, and what it is not</source>
            <translation>Was dieser Bericht ist und was nicht</translation>
        </message>
        <message>
            <source>It records what one verification by the rules of ETSI EN 319 102-1 found out, at the time above and by the trust anchors above. With other anchors, or at another time, the outcome may differ.</source>
            <translation>Er hält fest, was eine Prüfung nach den Regeln von ETSI EN 319 102-1 ergab, zum genannten Zeitpunkt und mit den genannten Vertrauensankern. Mit anderen Ankern oder zu einer anderen Zeit kann das Ergebnis anders ausfallen.</translation>
        </message>
        <message>
            <source>It is not signed, and it does not replace the file: who wants to rely on the file verifies the file, whose SHA-256 is on every page.</source>
            <translation>Er ist nicht signiert und ersetzt die Datei nicht: Wer sich auf die Datei verlassen will, prüft die Datei, deren SHA-256-Wert auf jeder Seite steht.</translation>
        </message>
        <message>
            <source>It does not say whether the statements in the file are true, and it is no statement of conformity with DIN SPEC 27008 or with any other standard.</source>
            <translation>Er sagt nicht, ob die Angaben in der Datei zutreffen, und er ist keine Aussage über die Konformität mit DIN SPEC 27008 oder mit einer anderen Norm.</translation>
        </message>
        <message>
            <source>signer not named</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>%1, proven</source>
            <translation>%1, belegt</translation>
        </message>
        <message>
            <source>%1, claimed</source>
            <translation>%1, angegeben</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Danach: %1</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Erläuterung</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Sperrung</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Meaning of the level</source>
            <translation>Bedeutung der Stufe</translation>
        </message>
        <message>
            <source>Time, proven</source>
            <translation>Zeit, belegt</translation>
        </message>
        <message>
            <source>none: no trusted timestamp says when it was made</source>
            <translation>keine: kein vertrauenswürdiger Zeitstempel sagt, wann sie entstand</translation>
        </message>
        <message>
            <source>Time, claimed by the signer</source>
            <translation>Zeit, selbst angegeben</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Umfasst</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>Änderungen seither</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Angegebener Grund</translation>
        </message>
        <message>
            <source>Place given</source>
            <translation>Angegebener Ort</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>Timestamp in the signature</source>
            <translation>Zeitstempel in der Signatur</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Zeitstempelstelle</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signaturen</translation>
        </message>
        <message>
            <source>No signature was found in this file.</source>
            <translation>In dieser Datei wurde keine Signatur gefunden.</translation>
        </message>
        <message>
            <source>%1, revision %2: %3</source>
            <translation>%1, Revision %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Values</name>
        <message>
            <source>"%1" is not a valid %2. Valid are: %3.</source>
            <translation>„%1“ ist kein gültiger Wert (%2). Gültig sind: %3.</translation>
        </message>
        <message>
            <source>role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>disclosure</source>
            <translation>Offenlegung</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>Betriebsform</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>--%1: "%2" is not a date. Write it as YYYY-MM-DD, for example 2026-03-31.</source>
            <translation>--%1: „%2“ ist kein Datum. Schreiben Sie es als JJJJ-MM-TT, zum Beispiel 2026-03-31.</translation>
        </message>
        <message>
            <source>--%1: "%2" is not a moment. Write it as in RFC 3339, for example 2026-03-31T14:00:00Z.</source>
            <translation>--%1: „%2“ ist kein Zeitpunkt. Schreiben Sie ihn nach RFC 3339, zum Beispiel 2026-03-31T14:00:00Z.</translation>
        </message>
        <message>
            <source>"%1" names no holder. Write ROLE=PERSON or ROLE=PERSON;ORGANISATION.</source>
            <translation>„%1“ benennt niemanden. Schreiben Sie ROLLE=PERSON oder ROLLE=PERSON;ORGANISATION.</translation>
        </message>
        <message>
            <source>"%1" names no person. Write ROLE=PERSON or ROLE=PERSON;ORGANISATION.</source>
            <translation>„%1“ nennt keine Person. Schreiben Sie ROLLE=PERSON oder ROLLE=PERSON;ORGANISATION.</translation>
        </message>
        <message>
            <source>signature field</source>
            <translation>Signaturfeld</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Verdict</source>
            <translation>Gesamturteil</translation>
        </message>
    </context>
    <context>
        <name>VerificationForm</name>
        <message>
            <source>Verification steps</source>
            <translation>Prüfschritte</translation>
        </message>
        <message>
            <source>Ve&amp;rified on</source>
            <translation>Ge&amp;prüft am</translation>
        </message>
        <message>
            <source>The people asked stand for ho&amp;w many:</source>
            <translation>Die Befragten stehen für wie vie&amp;le:</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Wie geprüft wurde</translation>
        </message>
        <message>
            <source>Answered &amp;by</source>
            <translation>Beantwortet v&amp;on</translation>
        </message>
        <message>
            <source>How the &amp;identity of this person is known</source>
            <translation>Wie die Identität dieser Per&amp;son bekannt ist</translation>
        </message>
        <message>
            <source>For example: known in person, staff card</source>
            <translation>Zum Beispiel: persönlich bekannt, Dienstausweis</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>The catalogue suggests: %1</source>
            <translation>Der Katalog schlägt vor: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>%1, who holds the role</source>
            <translation>%1 (für die Rolle benannt)</translation>
        </message>
    </context>
    <context>
        <name>VerificationSummary</name>
        <message>
            <source>Signature %1: %2, %3</source>
            <translation>Signatur %1: %2, %3</translation>
        </message>
        <message>
            <source>signer not named</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>Certificate: issuer %1, SHA-256 %2</source>
            <translation>Zertifikat: Aussteller %1, SHA-256 %2</translation>
        </message>
        <message>
            <source>File: %1 (%2)</source>
            <translation>Datei: %1 (%2)</translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Verified with ConfSeal %1 on %2</source>
            <translation>Geprüft mit ConfSeal %1 am %2</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Unversehrtheit</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Counted for this verification only</source>
            <translation>Zählte nur für diese Prüfung</translation>
        </message>
        <message>
            <source>Level: %1. %2</source>
            <translation>Stufe: %1. %2</translation>
        </message>
        <message>
            <source>Time, proven: %1</source>
            <translation>Zeit, belegt: %1</translation>
        </message>
        <message>
            <source>Time, claimed: %1</source>
            <translation>Zeit, angegeben: %1</translation>
        </message>
        <message>
            <source>Covers: %1</source>
            <translation>Umfasst: %1</translation>
        </message>
        <message>
            <source>Changes since: %1</source>
            <translation>Änderungen seither: %1</translation>
        </message>
        <message>
            <source>Revocation: %1</source>
            <translation>Sperrung: %1</translation>
        </message>
        <message>
            <source>Timestamp in the signature: %1, %2, %3</source>
            <translation>Zeitstempel in der Signatur: %1, %2, %3</translation>
        </message>
        <message>
            <source>Timestamp %1: %2, %3</source>
            <translation>Zeitstempel %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>VerificationTexts</name>
        <message>
            <source>The PDF is encrypted, so that no seal can be checked.</source>
            <translation>Die PDF-Datei ist verschlüsselt, daher lässt sich kein Siegel prüfen.</translation>
        </message>
        <message>
            <source>Encrypting a sealed file breaks its seal, even where no password is asked for when it is opened.</source>
            <translation>Wer eine gesiegelte Datei verschlüsselt, bricht ihr Siegel, auch wenn beim Öffnen kein Passwort verlangt wird.</translation>
        </message>
        <message>
            <source>Ask the sender for the file without encryption or restrictions, as it was sealed.</source>
            <translation>Bitten Sie den Absender um die Datei ohne Verschlüsselung und Einschränkungen, so wie sie gesiegelt wurde.</translation>
        </message>
        <message>
            <source>The file is as it was sealed.</source>
            <translation>Die Datei ist so, wie sie gesiegelt wurde.</translation>
        </message>
        <message>
            <source>Only what the seal allows was added after it, such as a further signature.</source>
            <translation>Nach dem Siegel kam nur hinzu, was es erlaubt, etwa eine weitere Signatur.</translation>
        </message>
        <message>
            <source>Nothing was changed after it was sealed.</source>
            <translation>Nach dem Siegeln wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Nothing to do here. That a file is intact does not say who sealed it; that is the next verdict.</source>
            <translation>Hier ist nichts zu tun. Dass eine Datei unversehrt ist, sagt nicht, wer sie gesiegelt hat; das ist das nächste Urteil.</translation>
        </message>
        <message>
            <source>The file was changed, or its seal does not fit it.</source>
            <translation>Die Datei wurde geändert, oder ihr Siegel passt nicht zu ihr.</translation>
        </message>
        <message>
            <source>What you read may not be what the signer sealed.</source>
            <translation>Was Sie lesen, ist vielleicht nicht das, was gesiegelt wurde.</translation>
        </message>
        <message>
            <source>Do not rely on it. Ask the sender for the original file, sent as it is: not printed, scanned, merged or saved anew.</source>
            <translation>Verlassen Sie sich nicht darauf. Bitten Sie den Absender um die Originaldatei, gesendet, wie sie ist: nicht gedruckt, gescannt, zusammengefügt oder neu gespeichert.</translation>
        </message>
        <message>
            <source>The file bears no seal.</source>
            <translation>Die Datei trägt kein Siegel.</translation>
        </message>
        <message>
            <source>Anyone could have made it, or changed it without a trace.</source>
            <translation>Jeder könnte sie erstellt oder spurlos geändert haben.</translation>
        </message>
        <message>
            <source>Ask the sender for a sealed file. Or let them tell you its SHA-256 by telephone and compare it with the one below.</source>
            <translation>Bitten Sie den Absender um eine gesiegelte Datei. Oder lassen Sie sich am Telefon den SHA-256-Wert nennen und vergleichen Sie ihn mit dem unten.</translation>
        </message>
        <message>
            <source>There is no seal that can be checked, so there is nobody to trust.</source>
            <translation>Es gibt kein prüfbares Siegel und damit niemanden, dem zu vertrauen wäre.</translation>
        </message>
        <message>
            <source>As the file is not intact, it does not matter in whose name it was sealed.</source>
            <translation>Da die Datei nicht unversehrt ist, spielt es keine Rolle, auf wessen Namen sie gesiegelt wurde.</translation>
        </message>
        <message>
            <source>The seal was made with a trial identity.</source>
            <translation>Das Siegel stammt von einer Probe-Identität.</translation>
        </message>
        <message>
            <source>Anyone can make one, in any name. It proves that the file was not changed since, but not by whom it was sealed.</source>
            <translation>Jeder kann eine erstellen, auf jeden Namen. Sie belegt, dass die Datei seither nicht geändert wurde, aber nicht, wer sie gesiegelt hat.</translation>
        </message>
        <message>
            <source>Trial seals are for trying things out. Ask for a report that is sealed with a certificate for which an issuer vouches.</source>
            <translation>Probesiegel dienen dem Ausprobieren. Bitten Sie um einen Bericht, der mit einem Zertifikat gesiegelt ist, für das ein Aussteller bürgt.</translation>
        </message>
        <message>
            <source>The certificate of the signer vouches for itself only.</source>
            <translation>Das Zertifikat der unterzeichnenden Person bürgt nur für sich selbst.</translation>
        </message>
        <message>
            <source>This is no fault of the file: the seal fits, but the name in it is not proven.</source>
            <translation>Das ist kein Fehler der Datei: Das Siegel passt, aber der Name darin ist nicht belegt.</translation>
        </message>
        <message>
            <source>Let the signer tell you the fingerprint of the certificate by telephone or in person. Where it is the same, you can trust this certificate.</source>
            <translation>Lassen Sie sich von der unterzeichnenden Person den Fingerabdruck des Zertifikats am Telefon oder persönlich nennen. Ist er derselbe, können Sie diesem Zertifikat vertrauen.</translation>
        </message>
        <message>
            <source>Nobody whom you trust vouches for the signer.</source>
            <translation>Niemand, dem Sie vertrauen, bürgt für die unterzeichnende Person.</translation>
        </message>
        <message>
            <source>This is no fault of the file: the seal fits, but the name in it is not proven to you.</source>
            <translation>Das ist kein Fehler der Datei: Das Siegel passt, aber der Name darin ist Ihnen gegenüber nicht belegt.</translation>
        </message>
        <message>
            <source>Get the certificate of the issuer from a source that you trust, not from the same e-mail, and compare its fingerprint. Then add it to the trust certificates.</source>
            <translation>Besorgen Sie sich das Zertifikat des Ausstellers aus einer Quelle, der Sie vertrauen, nicht aus derselben E-Mail, und vergleichen Sie den Fingerabdruck. Fügen Sie es dann den Vertrauenszertifikaten hinzu.</translation>
        </message>
        <message>
            <source>The certificate of the signer is not valid yet.</source>
            <translation>Das Zertifikat der unterzeichnenden Person ist noch nicht gültig.</translation>
        </message>
        <message>
            <source>It begins to be valid on a later day than that of this verification.</source>
            <translation>Seine Gültigkeit beginnt erst nach dem Tag dieser Prüfung.</translation>
        </message>
        <message>
            <source>Check the date of this computer. If it is right, ask the signer.</source>
            <translation>Prüfen Sie das Datum dieses Computers. Ist es richtig, fragen Sie die unterzeichnende Person.</translation>
        </message>
        <message>
            <source>The certificate of the signer has expired.</source>
            <translation>Das Zertifikat der unterzeichnenden Person ist abgelaufen.</translation>
        </message>
        <message>
            <source>No trusted timestamp proves that the file was sealed before that. It may well have been.</source>
            <translation>Kein vertrauenswürdiger Zeitstempel belegt, dass die Datei vorher gesiegelt wurde. Das kann durchaus so gewesen sein.</translation>
        </message>
        <message>
            <source>Ask the signer to confirm the file, or to seal it anew with a valid certificate.</source>
            <translation>Bitten Sie die unterzeichnende Person, die Datei zu bestätigen oder sie mit einem gültigen Zertifikat neu zu siegeln.</translation>
        </message>
        <message>
            <source>The certificate of the signer was revoked.</source>
            <translation>Das Zertifikat der unterzeichnenden Person wurde gesperrt.</translation>
        </message>
        <message>
            <source>Its issuer has withdrawn it, for example because the key was stolen.</source>
            <translation>Der Aussteller hat es zurückgezogen, zum Beispiel weil der Schlüssel gestohlen wurde.</translation>
        </message>
        <message>
            <source>Do not rely on the seal. Ask the signer what happened, and for a report that is sealed with a new certificate.</source>
            <translation>Verlassen Sie sich nicht auf das Siegel. Fragen Sie die unterzeichnende Person, was geschehen ist, und bitten Sie um einen Bericht, der mit einem neuen Zertifikat gesiegelt ist.</translation>
        </message>
        <message>
            <source>The certificate or the kind of signature does not suffice.</source>
            <translation>Das Zertifikat oder die Art der Signatur genügt nicht.</translation>
        </message>
        <message>
            <source>It is not meant for documents, is made with weak algorithms, or does not name its certificate. The signature tells which.</source>
            <translation>Es ist nicht für Dokumente bestimmt, verwendet schwache Verfahren, oder die Signatur nennt ihr Zertifikat nicht. Was zutrifft, steht bei der Signatur.</translation>
        </message>
        <message>
            <source>Ask for a file that is signed by PAdES, with a certificate for signing documents.</source>
            <translation>Bitten Sie um eine nach PAdES signierte Datei, mit einem Zertifikat zum Signieren von Dokumenten.</translation>
        </message>
        <message>
            <source>A certificate that you trust vouches for the signer.</source>
            <translation>Ein Zertifikat, dem Sie vertrauen, bürgt für die unterzeichnende Person.</translation>
        </message>
        <message>
            <source>Make sure that the name is the one you expect. Trusting a name is not the same as believing what the report says.</source>
            <translation>Vergewissern Sie sich, dass der Name der erwartete ist. Einem Namen zu vertrauen heißt nicht, zu glauben, was im Bericht steht.</translation>
        </message>
        <message>
            <source>Nothing can be said about a signer.</source>
            <translation>Über eine unterzeichnende Person ist keine Aussage möglich.</translation>
        </message>
        <message>
            <source>Settle the first verdict first.</source>
            <translation>Klären Sie zuerst das erste Urteil.</translation>
        </message>
        <message>
            <source>The pages say what the embedded data says.</source>
            <translation>Die Seiten sagen, was die eingebetteten Daten sagen.</translation>
        </message>
        <message>
            <source>Digest, verdict, score and the result of every check were read from the pages and compared. Another version made the pages, so their other texts were not compared.</source>
            <translation>Prüfsumme, Gesamturteil, Punktwert und das Ergebnis jedes Prüfpunkts wurden von den Seiten gelesen und verglichen. Eine andere Version hat die Seiten erstellt, daher wurden ihre übrigen Texte nicht verglichen.</translation>
        </message>
        <message>
            <source>The pages were made anew from the data, and every one is the same.</source>
            <translation>Die Seiten wurden aus den Daten neu erstellt, und jede ist gleich.</translation>
        </message>
        <message>
            <source>You can work with the data instead of retyping the pages. Both are statements of their author.</source>
            <translation>Sie können mit den Daten arbeiten, statt die Seiten abzutippen. Beides sind Angaben des Verfassers.</translation>
        </message>
        <message>
            <source>The embedded data cannot be understood.</source>
            <translation>Die eingebetteten Daten sind nicht zu verstehen.</translation>
        </message>
        <message>
            <source>The pages and the embedded data say different things.</source>
            <translation>Die Seiten und die eingebetteten Daten sagen Verschiedenes.</translation>
        </message>
        <message>
            <source>Where they differ is listed below.</source>
            <translation>Wo sie voneinander abweichen, steht unten.</translation>
        </message>
        <message>
            <source>Rely on neither. Ask the sender for an explanation and a report that is made anew; if they use a newer version of ConfSeal, use it, too.</source>
            <translation>Verlassen Sie sich auf keines von beiden. Bitten Sie den Absender um eine Erklärung und einen neu erstellten Bericht; verwendet er eine neuere Version von ConfSeal, verwenden Sie diese auch.</translation>
        </message>
        <message>
            <source>The file holds no assessment data.</source>
            <translation>Die Datei enthält keine Bewertungsdaten.</translation>
        </message>
        <message>
            <source>What an encrypted file holds cannot be looked at.</source>
            <translation>Was eine verschlüsselte Datei enthält, lässt sich nicht ansehen.</translation>
        </message>
        <message>
            <source>There is nothing that its pages could be compared with. For a document that is no ConfSeal report, that is no fault.</source>
            <translation>Es gibt nichts, womit ihre Seiten verglichen werden könnten. Bei einem Dokument, das kein Bericht von ConfSeal ist, ist das kein Mangel.</translation>
        </message>
        <message>
            <source>If it is meant to be a ConfSeal report, ask for the original: printing it or saving it anew loses the data. Else leave this verdict aside.</source>
            <translation>Soll es ein Bericht von ConfSeal sein, bitten Sie um das Original: Beim Drucken oder erneuten Speichern gehen die Daten verloren. Sonst lassen Sie dieses Urteil beiseite.</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>unversehrt</translation>
        </message>
        <message>
            <source>modified</source>
            <translation>verändert</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>nicht gesiegelt</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>vertraut</translation>
        </message>
        <message>
            <source>issuer unknown</source>
            <translation>Aussteller unbekannt</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>noch nicht gültig</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>unfit</source>
            <translation>ungeeignet</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>no statement</source>
            <translation>keine Aussage</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>stimmt überein</translation>
        </message>
        <message>
            <source>disagrees</source>
            <translation>weicht ab</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>Convincing: intact, sealed by somebody you trust, and the data agrees with the pages.</source>
            <translation>Überzeugend: unversehrt, von jemandem gesiegelt, dem Sie vertrauen, und die Daten stimmen mit den Seiten überein.</translation>
        </message>
        <message>
            <source>Nothing can be said: the PDF is encrypted.</source>
            <translation>Keine Aussage möglich: Die PDF-Datei ist verschlüsselt.</translation>
        </message>
        <message>
            <source>Do not rely on this file: its seal does not fit it.</source>
            <translation>Verlassen Sie sich nicht auf diese Datei: Ihr Siegel passt nicht zu ihr.</translation>
        </message>
        <message>
            <source>Do not rely on this report: its pages and its data disagree.</source>
            <translation>Verlassen Sie sich nicht auf diesen Bericht: Seine Seiten und seine Daten widersprechen sich.</translation>
        </message>
        <message>
            <source>Not sealed: the report is consistent, but anyone could have made or changed it.</source>
            <translation>Nicht gesiegelt: Der Bericht ist in sich stimmig, aber jeder könnte ihn erstellt oder geändert haben.</translation>
        </message>
        <message>
            <source>An ordinary PDF: it bears no seal and holds no assessment data.</source>
            <translation>Eine gewöhnliche PDF-Datei: Sie trägt kein Siegel und enthält keine Bewertungsdaten.</translation>
        </message>
        <message>
            <source>Do not rely on this file: the certificate behind its seal was revoked.</source>
            <translation>Verlassen Sie sich nicht auf diese Datei: Das Zertifikat hinter ihrem Siegel wurde gesperrt.</translation>
        </message>
        <message>
            <source>The file is intact, but it is not established who sealed it.</source>
            <translation>Die Datei ist unversehrt, aber es steht nicht fest, wer sie gesiegelt hat.</translation>
        </message>
        <message>
            <source>Signed by somebody you trust, but it is no report with data of its own.</source>
            <translation>Von jemandem signiert, dem Sie vertrauen, aber kein Bericht mit eigenen Daten.</translation>
        </message>
        <message>
            <source>The file bears a timestamp only: it says since when the file exists, but not who made it.</source>
            <translation>Die Datei trägt nur einen Zeitstempel: Er sagt, seit wann es die Datei gibt, aber nicht, von wem sie ist.</translation>
        </message>
        <message>
            <source>A certificate that you trust vouches for the signer, but its issuer gave no answer.</source>
            <translation>Ein Zertifikat, dem Sie vertrauen, bürgt für die unterzeichnende Person, aber der Aussteller gab keine Auskunft.</translation>
        </message>
        <message>
            <source>You asked whether certificates were revoked, and that could not be found out. The signature tells which address did not answer.</source>
            <translation>Sie haben gefragt, ob Zertifikate gesperrt wurden, und das ließ sich nicht herausfinden. Welche Adresse nicht geantwortet hat, steht bei der Signatur.</translation>
        </message>
        <message>
            <source>Verify again later, or add a revocation list that you have from the issuer. Until then do not rely on the seal where much depends on it.</source>
            <translation>Wiederholen Sie die Prüfung später, oder fügen Sie eine Sperrliste hinzu, die Sie vom Aussteller haben. Verlassen Sie sich bis dahin nicht auf das Siegel, wo viel davon abhängt.</translation>
        </message>
        <message>
            <source>No certificate was revoked; this was checked by %1.</source>
            <translation>Kein Zertifikat wurde gesperrt; geprüft wurde das mit %1.</translation>
        </message>
        <message>
            <source>Whether a certificate was revoked was not checked for each of them: the file says nothing about it, and you gave no list and asked nobody.</source>
            <translation>Ob ein Zertifikat gesperrt wurde, ist nicht für alle geprüft: Die Datei sagt dazu nichts, und Sie haben keine Liste angegeben und niemanden gefragt.</translation>
        </message>
        <message>
            <source>Intact, and sealed by somebody you trust; but whether the certificate was revoked could not be found out.</source>
            <translation>Unversehrt und von jemandem gesiegelt, dem Sie vertrauen; ob das Zertifikat gesperrt wurde, ließ sich aber nicht herausfinden.</translation>
        </message>
    </context>
    <context>
        <name>VerificationView</name>
        <message>
            <source>Findings</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Ve&amp;rdicts</source>
            <translation>&amp;Urteile</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>Da&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Copy summary</source>
            <translation>&amp;Zusammenfassung kopieren</translation>
        </message>
        <message>
            <source>Verify a&amp;gain</source>
            <translation>&amp;Erneut prüfen</translation>
        </message>
        <message>
            <source>&amp;Signatures (%1)</source>
            <translation>&amp;Signaturen (%1)</translation>
        </message>
        <message>
            <source>F&amp;iles (%1)</source>
            <translation>Dateie&amp;n (%1)</translation>
        </message>
        <message>
            <source>The summary is in the clipboard.</source>
            <translation>Die Zusammenfassung ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Save the findings</source>
            <translation>Befund speichern</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Save findings (PDF, &amp;JSON)…</source>
            <translation>Befund speichern (PDF, &amp;JSON)…</translation>
        </message>
        <message>
            <source>Sig&amp;n as…</source>
            <translation>Unterschre&amp;iben als…</translation>
        </message>
        <message>
            <source>Make it &amp;last longer…</source>
            <translation>Ha&amp;ltbarer machen…</translation>
        </message>
    </context>
    <context>
        <name>VerifiedFilesModel</name>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>being verified</source>
            <translation>wird geprüft</translation>
        </message>
        <message>
            <source>could not be verified</source>
            <translation>konnte nicht geprüft werden</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>VerifyCommand</name>
        <message>
            <source>the file is as it was sealed</source>
            <translation>die Datei ist so, wie sie gesiegelt wurde</translation>
        </message>
        <message>
            <source>the file was changed, or its seal does not fit it</source>
            <translation>die Datei wurde geändert, oder ihr Siegel passt nicht zu ihr</translation>
        </message>
        <message>
            <source>the file bears no seal</source>
            <translation>die Datei trägt kein Siegel</translation>
        </message>
        <message>
            <source>the signer is vouched for by a certificate you named</source>
            <translation>für die unterzeichnende Person bürgt ein von Ihnen genanntes Zertifikat</translation>
        </message>
        <message>
            <source>no certificate you named vouches for the signer</source>
            <translation>kein von Ihnen genanntes Zertifikat bürgt für die unterzeichnende Person</translation>
        </message>
        <message>
            <source>the certificate of the signer had expired</source>
            <translation>das Zertifikat der unterzeichnenden Person war abgelaufen</translation>
        </message>
        <message>
            <source>the certificate of the signer was revoked</source>
            <translation>das Zertifikat der unterzeichnenden Person wurde gesperrt</translation>
        </message>
        <message>
            <source>the certificate of the signer was not valid yet</source>
            <translation>das Zertifikat der unterzeichnenden Person war noch nicht gültig</translation>
        </message>
        <message>
            <source>the certificate or its algorithms do not suit signatures</source>
            <translation>das Zertifikat oder seine Verfahren eignen sich nicht für Signaturen</translation>
        </message>
        <message>
            <source>there is no intact seal whose signer could be trusted</source>
            <translation>es gibt kein unversehrtes Siegel, dessen Unterzeichner vertraut werden könnte</translation>
        </message>
        <message>
            <source>the pages say what the data says</source>
            <translation>die Seiten sagen, was die Daten sagen</translation>
        </message>
        <message>
            <source>the pages and the data say different things</source>
            <translation>die Seiten und die Daten sagen Verschiedenes</translation>
        </message>
        <message>
            <source>the file holds no assessment data</source>
            <translation>die Datei enthält keine Bewertungsdaten</translation>
        </message>
        <message>
            <source>Signature: %1</source>
            <translation>Signatur: %1</translation>
        </message>
        <message>
            <source>by nobody named</source>
            <translation>von niemand Benanntem</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Issuer of the certificate</source>
            <translation>Aussteller des Zertifikats</translation>
        </message>
        <message>
            <source>Time (claimed by the signer)</source>
            <translation>Zeit (Angabe der unterzeichnenden Person)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>Änderungen seither</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Erläuterung</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Unversehrtheit</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Pages and data compared by: %1</source>
            <translation>Seiten und Daten verglichen nach: %1</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>Fehler: %1</translation>
        </message>
        <message>
            <source>Difference: %1</source>
            <translation>Unterschied: %1</translation>
        </message>
        <message>
            <source>Judges a report: integrity, trust and data; status 1 unless it is intact, trusted and agrees.</source>
            <translation>Beurteilt einen Bericht: Unversehrtheit, Vertrauen und Daten; Status 1, wenn er nicht intact, trusted und agrees ist.</translation>
        </message>
        <message>
            <source>Revocation list; may be repeated.</source>
            <translation>Sperrliste; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Moment to judge the certificates at; else now.</source>
            <translation>Zeitpunkt, zu dem die Zertifikate beurteilt werden; sonst jetzt.</translation>
        </message>
        <message>
            <source>Assessment document that was received apart from the report.</source>
            <translation>Bewertungsdokument, das getrennt vom Bericht eingegangen ist.</translation>
        </message>
        <message>
            <source>Timestamp over the document: %1</source>
            <translation>Zeitstempel über das Dokument: %1</translation>
        </message>
        <message>
            <source>Time (proven by a timestamp)</source>
            <translation>Zeit (durch einen Zeitstempel bewiesen)</translation>
        </message>
        <message>
            <source>Timestamp by</source>
            <translation>Zeitstempel von</translation>
        </message>
        <message>
            <source>OCSP response; may be repeated.</source>
            <translation>OCSP-Antwort; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Ask the addresses in the certificates whether they were revoked; else nothing is fetched.</source>
            <translation>Die Adressen in den Zertifikaten fragen, ob sie gesperrt wurden; sonst wird nichts abgerufen.</translation>
        </message>
    </context>
    <context>
        <name>VerifyNotices</name>
        <message>
            <source>Drop a PDF here</source>
            <translation>Legen Sie eine PDF-Datei hier ab</translation>
        </message>
        <message>
            <source>You learn whether the file is as it was sealed, whether somebody whom you trust vouches for the signer, and whether the pages say what the embedded data says. Any PDF can be looked at, also without a seal or from another program. Nothing is sent anywhere.</source>
            <translation>Sie erfahren, ob die Datei so ist, wie sie gesiegelt wurde, ob jemand, dem Sie vertrauen, für die unterzeichnende Person bürgt, und ob die Seiten sagen, was die eingebetteten Daten sagen. Jede PDF-Datei lässt sich ansehen, auch ohne Siegel oder aus einem anderen Programm. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Open PDF…</source>
            <translation>PDF öffnen…</translation>
        </message>
        <message>
            <source>Verifying: %1</source>
            <translation>Wird geprüft: %1</translation>
        </message>
        <message>
            <source>Waiting until the files before it are done.</source>
            <translation>Wartet, bis die Dateien davor fertig sind.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Die Datei wird gelesen…</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n file(s)</source>
            <translation>
                <numerusform>%n Datei abbrechen</numerusform>
                <numerusform>%n Dateien abbrechen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Could not be verified: %1</source>
            <translation>Konnte nicht geprüft werden: %1</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Abgebrochen: %1</translation>
        </message>
        <message>
            <source>Nothing can be said about this file yet.</source>
            <translation>Über diese Datei ist noch keine Aussage möglich.</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Verify a received report</source>
            <translation>Erhaltenen Bericht prüfen</translation>
        </message>
        <message>
            <source>&amp;Open PDF…</source>
            <translation>PDF ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Trust certificates…</source>
            <translation>&amp;Vertrauenszertifikate…</translation>
        </message>
        <message>
            <source>Verified files of this session</source>
            <translation>In dieser Sitzung geprüfte Dateien</translation>
        </message>
        <message>
            <source>Only the first %1 of %2 files are verified. Choose the others after that.</source>
            <translation>Nur die ersten %1 von %2 Dateien werden geprüft. Wählen Sie die übrigen danach.</translation>
        </message>
        <message>
            <source>Verify PDF files</source>
            <translation>PDF-Dateien prüfen</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf);;All files (*)</source>
            <translation>PDF-Dokumente (*.pdf);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Certificates or revocation data for this verification only</source>
            <translation>Zertifikate oder Sperrdaten nur für diese Prüfung</translation>
        </message>
        <message>
            <source>Certificates, revocation lists and OCSP responses (*.pem *.crt *.cer *.der *.crl *.ors);;All files (*)</source>
            <translation>Zertifikate, Sperrlisten und OCSP-Antworten (*.pem *.crt *.cer *.der *.crl *.ors);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>VerifyReport</name>
        <message>
            <source>The verification was cancelled.</source>
            <translation>Die Prüfung wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>WizardPage</name>
        <message>
            <source>%1: this assessment can be read, but not changed.</source>
            <translation>%1: Diese Bewertung kann gelesen, aber nicht geändert werden.</translation>
        </message>
        <message>
            <source>%1 by %2: this assessment can be read, but not changed.</source>
            <translation>%1 von %2: Diese Bewertung kann gelesen, aber nicht geändert werden.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>This assessment asks nothing of hosts and participants.</source>
            <translation>Diese Bewertung hat keine Fragen an Moderierende und Teilnehmende.</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Noch nicht beantwortet</translation>
        </message>
        <message>
            <source>"%1" needs a reason or a proof</source>
            <translation>„%1“ braucht einen Grund oder einen Nachweis</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The folder "%1" cannot be made.</source>
            <translation>Der Ordner „%1“ kann nicht erstellt werden.</translation>
        </message>
        <message>
            <source>The assessment is %1 already.</source>
            <translation>Der Status der Bewertung ist schon „%1“.</translation>
        </message>
        <message>
            <source>The file "%1" cannot be read: %2</source>
            <translation>Die Datei „%1“ ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>The workspace was closed.</source>
            <translation>Der Arbeitsbereich wurde geschlossen.</translation>
        </message>
        <message>
            <source>Evidence of the kind file needs a file.</source>
            <translation>Ein Nachweis der Art Datei braucht eine Datei.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceBackup</name>
        <message>
            <source>"%1" cannot be copied onto itself.</source>
            <translation>„%1“ kann nicht auf sich selbst kopiert werden.</translation>
        </message>
        <message>
            <source>The file "%1" exists already.</source>
            <translation>Die Datei „%1“ gibt es schon.</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… und %1 weitere</translation>
        </message>
        <message>
            <source>The copy of "%1" is not sound and was not kept. Problems: %2</source>
            <translation>Die Kopie von „%1“ ist nicht unversehrt und wurde nicht behalten. Fehler: %2</translation>
        </message>
        <message>
            <source>The copying was cancelled.</source>
            <translation>Das Kopieren wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceCheck</name>
        <message>
            <source>Database: %1</source>
            <translation>Datenbank: %1</translation>
        </message>
        <message>
            <source>A row refers to one that is not there: %1</source>
            <translation>Eine Zeile verweist auf eine, die es nicht gibt: %1</translation>
        </message>
        <message>
            <source>content_chunks/%1: the chunks belong to no content</source>
            <translation>content_chunks/%1: Die Teile gehören zu keinem Inhalt</translation>
        </message>
        <message>
            <source>contents/%1: %2</source>
            <translation>contents/%1: %2</translation>
        </message>
        <message>
            <source>contents/%1: it has %2 bytes instead of %3</source>
            <translation>contents/%1: Es hat %2 statt %3 Byte</translation>
        </message>
        <message>
            <source>audit_events/%1: it is filed under another assessment than that of %2</source>
            <translation>audit_events/%1: Es ist unter einer anderen Bewertung als der von %2 abgelegt</translation>
        </message>
        <message>
            <source>audit_values/%1: the value of %2 was changed after it was written</source>
            <translation>audit_values/%1: Der Wert von %2 wurde nach dem Schreiben geändert</translation>
        </message>
        <message>
            <source>%1: the row is not as the audit chain left it</source>
            <translation>%1: Die Zeile ist nicht so, wie die Änderungskette sie hinterlassen hat</translation>
        </message>
        <message>
            <source>%1: the row is in the table, but not in the audit chain</source>
            <translation>%1: Die Zeile ist in der Tabelle, aber nicht in der Änderungskette</translation>
        </message>
        <message>
            <source>%1: the row is in the audit chain, but not in the table</source>
            <translation>%1: Die Zeile ist in der Änderungskette, aber nicht in der Tabelle</translation>
        </message>
        <message>
            <source>%1: the row cannot be compared with the audit chain, because its audit value was removed</source>
            <translation>%1: Die Zeile kann nicht mit der Änderungskette verglichen werden, weil ihr Wert dort gelöscht wurde</translation>
        </message>
        <message>
            <source>Schema: "%1" is missing</source>
            <translation>Schema: „%1“ fehlt</translation>
        </message>
        <message>
            <source>Schema: "%1" was changed</source>
            <translation>Schema: „%1“ wurde geändert</translation>
        </message>
        <message>
            <source>Schema: "%1" does not belong into a workspace</source>
            <translation>Schema: „%1“ gehört nicht in einen Arbeitsbereich</translation>
        </message>
        <message>
            <source>contents/%1: its chunks have another size</source>
            <translation>contents/%1: Seine Teile haben eine andere Größe</translation>
        </message>
        <message>
            <source>The check was cancelled.</source>
            <translation>Die Prüfung wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceCommands</name>
        <message>
            <source>Open workspace</source>
            <translation>Arbeitsbereich öffnen</translation>
        </message>
        <message>
            <source>ConfSeal workspaces (*.confseal);;All files (*)</source>
            <translation>ConfSeal-Arbeitsbereiche (*.confseal);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Neuer Arbeitsbereich</translation>
        </message>
        <message>
            <source>assessments</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>ConfSeal workspaces (*.confseal)</source>
            <translation>ConfSeal-Arbeitsbereiche (*.confseal)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>Arbeitsbereich sichern</translation>
        </message>
        <message>
            <source>Backed up and verified as %1.</source>
            <translation>Als %1 gesichert und geprüft.</translation>
        </message>
        <message>
            <source>Another file is still being written. Try again when that is done.</source>
            <translation>Es wird noch eine andere Datei geschrieben. Versuchen Sie es erneut, wenn das fertig ist.</translation>
        </message>
        <message>
            <source>Backing up to %1</source>
            <translation>Sicherung nach %1</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Sicherung wählen</translation>
        </message>
        <message>
            <source>%1 restored %2</source>
            <translation>%1 wiederhergestellt %2</translation>
        </message>
        <message>
            <source>Restore into a new workspace</source>
            <translation>In einem neuen Arbeitsbereich wiederherstellen</translation>
        </message>
        <message>
            <source>Restoring %1</source>
            <translation>%1 wird wiederhergestellt</translation>
        </message>
        <message>
            <source>Another window could not be opened. Start ConfSeal once more and open the workspace there.</source>
            <translation>Ein weiteres Fenster ließ sich nicht öffnen. Starten Sie ConfSeal noch einmal und öffnen Sie den Arbeitsbereich dort.</translation>
        </message>
        <message>
            <source>The folder of "%1" cannot be made. Check the permissions of the folder above it.</source>
            <translation>Der Ordner von „%1“ lässt sich nicht anlegen. Prüfen Sie die Rechte des Ordners darüber.</translation>
        </message>
        <message>
            <source>Making the demonstration</source>
            <translation>Demonstration wird erstellt</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceFile</name>
        <message>
            <source>"%1" exists already; a new workspace needs a new file.</source>
            <translation>„%1“ gibt es schon; ein neuer Arbeitsbereich braucht eine neue Datei.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceOpening</name>
        <message>
            <source>There is no workspace "%1".</source>
            <translation>Es gibt keinen Arbeitsbereich „%1“.</translation>
        </message>
        <message>
            <source>"%1" is not a file, so it is no workspace.</source>
            <translation>„%1“ ist keine Datei und deshalb kein Arbeitsbereich.</translation>
        </message>
        <message>
            <source>"%1" is an empty file, not a ConfSeal workspace.</source>
            <translation>„%1“ ist eine leere Datei, kein Arbeitsbereich von ConfSeal.</translation>
        </message>
        <message>
            <source>"%1" cannot be read. Check its permissions.</source>
            <translation>„%1“ ist nicht lesbar. Prüfen Sie die Rechte der Datei.</translation>
        </message>
        <message>
            <source>"%1" lies on a network file system (%2). Saving takes longer there and depends on its locks; a local disk is safer.</source>
            <translation>„%1“ liegt auf einem Netzwerk-Dateisystem (%2). Speichern dauert dort länger und hängt von dessen Sperren ab; ein lokaler Datenträger ist sicherer.</translation>
        </message>
        <message>
            <source>"%1" was opened for reading only.</source>
            <translation>„%1“ wurde nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>"%1" cannot be changed, because the file or its folder is read-only. Check their permissions.</source>
            <translation>„%1“ kann nicht geändert werden, weil die Datei oder ihr Ordner schreibgeschützt ist. Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>"%1" cannot be read, because changes wait in "%1-wal" and the file or its folder is read-only. Open it once where it can be written, or copy both files to such a place.</source>
            <translation>„%1“ ist nicht lesbar, weil in „%1-wal“ Änderungen warten und die Datei oder ihr Ordner schreibgeschützt ist. Öffnen Sie sie einmal an einem beschreibbaren Ort oder kopieren Sie beide Dateien an einen solchen.</translation>
        </message>
        <message>
            <source>"%1" is not a ConfSeal workspace.</source>
            <translation>„%1“ ist kein Arbeitsbereich von ConfSeal.</translation>
        </message>
        <message>
            <source>"%1" was written by a newer program: it has schema %2, and this program knows up to schema %3. Update the program.</source>
            <translation>„%1“ wurde von einem neueren Programm geschrieben: Die Datei hat das Schema %2, dieses Programm kennt Schemas bis %3. Aktualisieren Sie das Programm.</translation>
        </message>
        <message>
            <source>"%1" has the older schema %2. Open it for writing once, so that it is brought to schema %3; a backup is made before.</source>
            <translation>„%1“ hat das ältere Schema %2. Öffnen Sie die Datei einmal zum Schreiben, damit sie auf das Schema %3 gebracht wird; zuvor wird eine Sicherung erstellt.</translation>
        </message>
        <message>
            <source>"%1" is damaged: it has lost its identity. Restore a backup.</source>
            <translation>„%1“ ist beschädigt: Die Kennung ist verloren. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceRecovery</name>
        <message>
            <source>ConfSeal or the computer stopped while this workspace was open. Everything that was shown as saved is there. The workspace is being checked…</source>
            <translation>ConfSeal oder der Rechner wurde beendet, während dieser Arbeitsbereich offen war. Alles, was als gespeichert angezeigt wurde, ist da. Der Arbeitsbereich wird geprüft…</translation>
        </message>
        <message>
            <source>ConfSeal or the computer stopped while this workspace was open. Everything that was shown as saved is there: the workspace was checked and is sound.</source>
            <translation>ConfSeal oder der Rechner wurde beendet, während dieser Arbeitsbereich offen war. Alles, was als gespeichert angezeigt wurde, ist da: Der Arbeitsbereich wurde geprüft und ist in Ordnung.</translation>
        </message>
        <message>
            <source>ConfSeal or the computer stopped while this workspace was open, and the check found damage. Restore a backup into a new file; this one stays as it is.
%1</source>
            <translation>ConfSeal oder der Rechner wurde beendet, während dieser Arbeitsbereich offen war, und die Prüfung hat Schäden gefunden. Stellen Sie eine Sicherung in einer neuen Datei wieder her; diese bleibt, wie sie ist.
%1</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Sicherung wiederherstellen…</translation>
        </message>
    </context>
    <context>
        <name>WorkspacesPage</name>
        <message>
            <source>Workspaces</source>
            <translation>Arbeitsbereiche</translation>
        </message>
        <message>
            <source>Which workspace is open after the start.</source>
            <translation>Welcher Arbeitsbereich nach dem Start geöffnet ist.</translation>
        </message>
        <message>
            <source>Open at the start</source>
            <translation>Beim Start öffnen</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verweise</translation>
        </message>
        <message>
            <source>Ask and show the whole address before a link is opened in another program</source>
            <translation>Nachfragen und die ganze Adresse zeigen, bevor ein Verweis in einem anderen Programm geöffnet wird</translation>
        </message>
        <message>
            <source>The last one</source>
            <translation>Den zuletzt geöffneten</translation>
        </message>
        <message>
            <source>The default one</source>
            <translation>Den Standard-Arbeitsbereich</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keinen</translation>
        </message>
        <message>
            <source>Default workspace</source>
            <translation>Standard-Arbeitsbereich</translation>
        </message>
        <message>
            <source>Made with the first assessment where it is not there yet.</source>
            <translation>Wird mit der ersten Bewertung angelegt, falls er noch nicht vorhanden ist.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Choose the default workspace</source>
            <translation>Standard-Arbeitsbereich auswählen</translation>
        </message>
        <message>
            <source>Use the standard place</source>
            <translation>Üblichen Ort verwenden</translation>
        </message>
        <message>
            <source>ConfSeal workspaces (*.confseal)</source>
            <translation>ConfSeal-Arbeitsbereiche (*.confseal)</translation>
        </message>
    </context>
    <context>
        <name>WriterLock</name>
        <message>
            <source>"%1" cannot be changed, because its folder is read-only. Check its permissions.</source>
            <translation>„%1“ kann nicht geändert werden, weil der Ordner schreibgeschützt ist. Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>"%1" cannot be changed, because the lock file "%2" cannot be made. Check the disk.</source>
            <translation>„%1“ kann nicht geändert werden, weil die Sperrdatei „%2“ nicht erstellt werden kann. Prüfen Sie den Datenträger.</translation>
        </message>
        <message>
            <source>"%1" is in use by a program that does not say who it is. If none is running, delete "%2".</source>
            <translation>„%1“ wird von einem Programm verwendet, das sich nicht zu erkennen gibt. Wenn keines läuft, löschen Sie „%2“.</translation>
        </message>
        <message>
            <source>%1 (user %2, process %3)</source>
            <translation>%1 (Benutzer %2, Prozess %3)</translation>
        </message>
        <message>
            <source>"%1" is in use by %2 on the computer %3. Close it there or try again later; if it is not running any more, delete "%4".</source>
            <translation>„%1“ wird von %2 auf dem Rechner %3 verwendet. Schließen Sie die Datei dort oder versuchen Sie es später erneut; falls das Programm nicht mehr läuft, löschen Sie „%4“.</translation>
        </message>
        <message>
            <source>"%1" is in use by %2. Close it there or try again later.</source>
            <translation>„%1“ wird von %2 verwendet. Schließen Sie die Datei dort oder versuchen Sie es später erneut.</translation>
        </message>
    </context>
</TS>
