<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PageReader</name>
    <message>
        <location filename="../model/report/pagereader.cpp" line="+20" />
        <source>The pages of the report cannot be read.</source>
        <translation>Die Seiten des Berichts lassen sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+53" />
        <source>The pages of the report hold no list of values for programs.</source>
        <translation>Die Seiten des Berichts enthalten keine Liste der Werte für Programme.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../model/report/answerrows.cpp" line="+15" />
        <source>(withheld by the issuer)</source>
        <translation>(vom Aussteller zurückgehalten)</translation>
    </message>
    <message>
        <location line="+45" />
        <source>identity known by: %1</source>
        <translation>Identität bekannt durch: %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>verified on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>recorded %1</source>
        <translation>erfasst am %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>stands for %1 people</source>
        <translation>steht für %1 Personen</translation>
    </message>
    <message>
        <location line="+9" />
        <source>expired %1, does not count</source>
        <translation>abgelaufen am %1, zählt nicht</translation>
    </message>
    <message>
        <location line="+4" />
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <location line="+24" />
        <source>Withheld items: %1</source>
        <translation>Zurückgehaltene Nachweise: %1</translation>
    </message>
    <message>
        <location line="+10" />
        <location filename="../model/report/personssection.cpp" line="+24" />
        <source>%1 (asked as a sample)</source>
        <translation>%1 (Stichprobe)</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <location line="+2" />
        <location filename="../model/report/evidencesection.cpp" line="+95" />
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <location line="+14" />
        <source>(differs from the answer)</source>
        <translation>(weicht von der Antwort ab)</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <location line="+14" />
        <source>%1; counts as open, because the justification is missing</source>
        <translation>%1; zählt als offen, weil die Begründung fehlt</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1; counts as open, because another role answered worse and the justification is missing</source>
        <translation>%1; zählt als offen, weil eine andere Rolle schlechter geantwortet hat und die Begründung fehlt</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1; counts as open, because evidence that is valid is missing</source>
        <translation>%1; zählt als offen, weil ein gültiger Nachweis fehlt</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1; counts as open, because the catalogue does not allow this result here</source>
        <translation>%1; zählt als offen, weil der Katalog dieses Ergebnis hier nicht zulässt</translation>
    </message>
    <message>
        <location filename="../model/report/basissection.cpp" line="+11" />
        <source>Basis of the checks</source>
        <translation>Grundlage der Prüfpunkte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Source that the catalogue refers to</source>
        <translation>Quelle, auf die der Katalog verweist</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Changes recorded</source>
        <translation>Aufgezeichnete Änderungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Head of the audit chain</source>
        <translation>Kopf der Änderungskette</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <location line="+15" />
        <source>The wording, levels and weights of the checks are those of the catalogue named here. A verdict states how the system under assessment relates to this catalogue. It is not a statement of conformity with DIN SPEC 27008, and no authority or body has confirmed it.</source>
        <translation>Wortlaut, Stufen und Gewichte der Prüfpunkte stammen aus dem hier genannten Katalog. Ein Gesamturteil sagt, wie sich das bewertete System zu diesem Katalog verhält. Es ist keine Aussage über die Konformität mit der DIN SPEC 27008, und keine Behörde oder Stelle hat es bestätigt.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Rules of the verdict</source>
        <translation>Regeln des Gesamturteils</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Over the checks in scope, those of privacy law aside: any applicable check open: incomplete. Else any must-check partly or not fulfilled: does not conform. Else any must-check not verifiable: not determinable. Else any should-check short of fulfilled: conforms, recommendations open. Else: conforms.</source>
        <translation>Betrachtet werden die Prüfpunkte im Umfang ohne die des Datenschutzrechts. Ist ein anwendbarer Prüfpunkt offen: unvollständig. Sonst, ist ein Muss-Prüfpunkt teilweise oder nicht erfüllt: nicht erfüllt. Sonst, ist ein Muss-Prüfpunkt nicht nachprüfbar: nicht feststellbar. Sonst, ist ein Soll-Prüfpunkt nicht ganz erfüllt: erfüllt, Empfehlungen offen. Sonst: erfüllt.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Score: the sum of weight times points over the sum of weights of the applicable checks; fulfilled and alternative give 100 points, partly 50, all others none. Evidence that has expired does not count.</source>
        <translation>Punktwert: Summe aus Gewicht mal Punkten, geteilt durch die Summe der Gewichte der anwendbaren Prüfpunkte; erfüllt und gleichwertig erfüllt geben 100 Punkte, teilweise erfüllt 50, alle anderen keine. Abgelaufene Nachweise zählen nicht.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Record of changes</source>
        <translation>Aufzeichnung der Änderungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Every change in the workspace is chained to the one before by its hash. The head printed here makes that chain evidence only together with the seal of this report.</source>
        <translation>Jede Änderung im Arbeitsbereich ist über ihren Hashwert mit der vorigen verkettet. Der hier gedruckte Kopf macht diese Kette nur zusammen mit dem Siegel dieses Berichts zum Nachweis.</translation>
    </message>
    <message>
        <location filename="../model/report/contentssection.cpp" line="+26" />
        <source>The requirement is met as it is worded.</source>
        <translation>Die Anforderung ist dem Wortlaut nach erfüllt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Met by another measure of equal effect, with justification and evidence.</source>
        <translation>Durch eine andere, gleich wirksame Maßnahme erfüllt, mit Begründung und Nachweis.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Part of the requirement is met.</source>
        <translation>Ein Teil der Anforderung ist erfüllt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The requirement is not met.</source>
        <translation>Die Anforderung ist nicht erfüllt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No proof was to be had.</source>
        <translation>Ein Nachweis war nicht zu bekommen.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Does not apply, under a condition that the catalogue names.</source>
        <translation>Nicht anwendbar unter einer Bedingung, die der Katalog nennt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not answered, or an answer that lacks what it needs to count.</source>
        <translation>Nicht beantwortet, oder der Antwort fehlt, was sie zum Zählen braucht.</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>How to read this report</source>
        <translation>So lesen Sie diesen Bericht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Every check has one result, given by the role that is responsible for it. A result that needs a justification or evidence and lacks it counts as open. Must-checks decide the verdict, should-checks are recommendations; the score weighs the checks and never decides the verdict.</source>
        <translation>Jeder Prüfpunkt hat ein Ergebnis, das die zuständige Rolle angibt. Ein Ergebnis, dem eine nötige Begründung oder ein nötiger Nachweis fehlt, zählt als offen. Muss-Prüfpunkte entscheiden das Gesamturteil, Soll-Prüfpunkte sind Empfehlungen; der Punktwert gewichtet die Prüfpunkte und entscheidet das Gesamturteil nie.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>The data behind these pages is attached to this file: assessment.json (answers), report.json (dates, declaration) and catalogue.json (checks). A program can make the pages again from it and compare them.</source>
        <translation>Die Daten hinter diesen Seiten sind dieser Datei beigefügt: assessment.json (Antworten), report.json (Daten der Erklärung) und catalogue.json (Prüfpunkte). Ein Programm kann die Seiten daraus neu erzeugen und vergleichen.</translation>
    </message>
    <message>
        <location filename="../model/report/coversection.cpp" line="+24" />
        <source>Security self-assessment</source>
        <translation>Selbstbewertung der Sicherheit</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <location line="-16" />
        <source>Supplier's declaration for a video conferencing system</source>
        <translation>Anbietererklärung für ein Videokonferenzsystem</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Declaration of the using organisation for its video conferencing system</source>
        <translation>Erklärung der nutzenden Organisation für ihr Videokonferenzsystem</translation>
    </message>
    <message>
        <location line="+45" />
        <source>Verdict</source>
        <translation>Gesamturteil</translation>
    </message>
    <message>
        <location line="+31" />
        <location filename="../model/report/summarysection.cpp" line="+41" />
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answered, of those that apply</source>
        <translation>Beantwortet, von den anwendbaren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Must-checks backed by evidence</source>
        <translation>Muss-Prüfpunkte mit Nachweis</translation>
    </message>
    <message>
        <location line="+5" />
        <location filename="../model/report/verdictsentence.cpp" line="+93" />
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+11" />
        <source>not sealed</source>
        <translation>nicht gesiegelt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>sealed electronically by %1</source>
        <translation>elektronisch gesiegelt von %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>sealed with a trial identity named %1; nobody vouches for it</source>
        <translation>gesiegelt mit einer Probe-Identität namens %1; niemand bürgt dafür</translation>
    </message>
    <message>
        <location line="+11" />
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>summary: comments, justifications and evidence are not printed; the attached data holds them</source>
        <translation>Zusammenfassung: Kommentare, Begründungen und Nachweise sind nicht gedruckt; die beigefügten Daten enthalten sie</translation>
    </message>
    <message>
        <location line="+11" />
        <location filename="../model/report/declarationsection.cpp" line="+66" />
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../model/report/summarysection.cpp" line="+81" />
        <source>Deployment</source>
        <translation>Betriebsform</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../model/report/summarysection.cpp" line="-1" />
        <source>Plan or licence</source>
        <translation>Tarif oder Lizenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Catalogue SHA-256</source>
        <translation>SHA-256 des Katalogs</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Basis of the catalogue</source>
        <translation>Grundlage des Katalogs</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../model/report/resulttablesection.cpp" line="+16" />
        <location filename="../model/report/summarysection.cpp" line="+25" />
        <source>Assurance</source>
        <translation>Belegstufe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State of the system as of</source>
        <translation>Stand des Systems</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Date of the report</source>
        <translation>Datum des Berichts</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Detail</source>
        <translation>Ausführlichkeit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Digest of the data</source>
        <translation>Prüfsumme der Daten</translation>
    </message>
    <message>
        <location filename="../model/report/declarationsection.cpp" line="-54" />
        <source>state as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Scope: %1.</source>
        <translation>Umfang: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Excluded: %1</source>
        <translation>Ausgenommen: %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Self-assessment of the issuer; not confirmed by a third party and not a statement of conformity with DIN SPEC 27008.</source>
        <translation>Selbstbewertung des Ausstellers; nicht von Dritten bestätigt und keine Aussage über die Konformität mit der DIN SPEC 27008.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Catalogue %1 (SHA-256 %2), structured by the threats of %3</source>
        <translation>Katalog %1 (SHA-256 %2), gegliedert nach den Bedrohungen der %3</translation>
    </message>
    <message>
        <location line="+10" />
        <source>1  Number</source>
        <translation>1  Nummer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>2  Issuer</source>
        <translation>2  Aussteller</translation>
    </message>
    <message>
        <location line="+1" />
        <source>3  Object</source>
        <translation>3  Gegenstand</translation>
    </message>
    <message>
        <location line="+1" />
        <source>4  Statement</source>
        <translation>4  Aussage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>5  Requirements</source>
        <translation>5  Anforderungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>6  Limits</source>
        <translation>6  Grenzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>7  Supporting data</source>
        <translation>7  Zugrunde liegende Daten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>assessment.json in this file, digest %1</source>
        <translation>assessment.json in dieser Datei, Prüfsumme %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>8  Place</source>
        <translation>8  Ort</translation>
    </message>
    <message>
        <location line="+1" />
        <source>9  Date</source>
        <translation>9  Datum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>10  Valid until</source>
        <translation>10  Gültig bis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>11  Signatory</source>
        <translation>11  Unterzeichnende Person</translation>
    </message>
    <message>
        <location line="+1" />
        <source>12  Function</source>
        <translation>12  Funktion</translation>
    </message>
    <message>
        <location line="+1" />
        <source>13  Reason</source>
        <translation>13  Grund</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Reviewer</source>
        <translation>Prüfende Stelle</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Approver</source>
        <translation>Freigebende Stelle</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Place, date, name and signature</source>
        <translation>Ort, Datum, Name und Unterschrift</translation>
    </message>
    <message>
        <location line="+20" />
        <source>The issuer declares under its sole responsibility that the answers in this report describe the object named below as of the date given, to the best of its knowledge. Form of the declaration: ISO/IEC 17050-1.</source>
        <translation>Der Aussteller erklärt in alleiniger Verantwortung, dass die Antworten in diesem Bericht den unten genannten Gegenstand zum angegebenen Stand nach bestem Wissen beschreiben. Form der Erklärung: ISO/IEC 17050-1.</translation>
    </message>
    <message>
        <location filename="../model/report/deviationssection.cpp" line="+22" />
        <location line="+23" />
        <location filename="../model/report/exceptionssection.cpp" line="+9" />
        <location line="+43" />
        <location filename="../model/report/resulttablesection.cpp" line="-4" />
        <location line="+27" />
        <location filename="../model/report/summarysection.cpp" line="-59" />
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <location line="-22" />
        <location filename="../model/report/resultssection.cpp" line="+121" />
        <location filename="../model/report/resulttablesection.cpp" line="-24" />
        <location filename="../model/report/summarysection.cpp" line="+3" />
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Title and justification</source>
        <translation>Titel und Begründung</translation>
    </message>
    <message>
        <location line="+22" />
        <location filename="../model/report/resultssection.cpp" line="-42" />
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../model/report/resultssection.cpp" line="+1" />
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../model/report/resultssection.cpp" line="+1" />
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../model/report/resultssection.cpp" line="+1" />
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location line="+3" />
        <location filename="../model/report/reporttexts.cpp" line="+165" />
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Must-checks</source>
        <translation>Muss-Prüfpunkte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No must-check falls short of its requirement.</source>
        <translation>Kein Muss-Prüfpunkt bleibt hinter seiner Anforderung zurück.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Should-checks</source>
        <translation>Soll-Prüfpunkte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No should-check falls short of its requirement.</source>
        <translation>Kein Soll-Prüfpunkt bleibt hinter seiner Anforderung zurück.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No measures were recorded.</source>
        <translation>Es sind keine Maßnahmen erfasst.</translation>
    </message>
    <message>
        <location filename="../model/report/evidencesection.cpp" line="-71" />
        <source>Auditor: %1; scope: %2</source>
        <translation>Prüfstelle: %1; Umfang: %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Period: %1 – %2</source>
        <translation>Zeitraum: %1 – %2</translation>
    </message>
    <message>
        <location line="+11" />
        <source>of %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <location line="+47" />
        <source>Items of evidence: %1. The attached data lists them.</source>
        <translation>Nachweise: %1. Die beigefügten Daten führen sie auf.</translation>
    </message>
    <message>
        <location line="+4" />
        <location filename="../model/report/summarysection.cpp" line="-44" />
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Backs</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <location line="+5" />
        <source>No evidence is listed.</source>
        <translation>Es sind keine Nachweise aufgeführt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Further items that the issuer withholds: %1.</source>
        <translation>Weitere Nachweise, die der Aussteller zurückhält: %1.</translation>
    </message>
    <message>
        <location filename="../model/report/exceptionssection.cpp" line="-42" />
        <source>Title and reason</source>
        <translation>Titel und Grund</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Condition of the catalogue: %1</source>
        <translation>Bedingung des Katalogs: %1</translation>
    </message>
    <message>
        <location line="+18" />
        <source>No check is marked as not applicable.</source>
        <translation>Kein Prüfpunkt ist als nicht anwendbar bewertet.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No check is met by an alternative measure.</source>
        <translation>Kein Prüfpunkt ist durch eine gleichwertige Maßnahme erfüllt.</translation>
    </message>
    <message>
        <location line="+8" />
        <location filename="../model/report/resulttablesection.cpp" line="-1" />
        <location filename="../model/report/summarysection.cpp" line="+43" />
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../model/report/resulttablesection.cpp" line="-1" />
        <location filename="../model/report/summarysection.cpp" line="-1" />
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Declared by</source>
        <translation>Erklärt von</translation>
    </message>
    <message>
        <location line="+14" />
        <source>For these checks there is the word of the issuer, but no evidence, or only evidence that has expired.</source>
        <translation>Zu diesen Prüfpunkten liegt die Angabe des Ausstellers vor, aber kein Nachweis oder nur ein abgelaufener.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Every fulfilled check is backed by evidence.</source>
        <translation>Zu jedem erfüllten Prüfpunkt liegt ein Nachweis vor.</translation>
    </message>
    <message>
        <location filename="../model/report/pageframe.cpp" line="+63" />
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <location line="+41" />
        <source>Self-assessment against catalogue %1 · %2</source>
        <translation>Selbstbewertung gegen Katalog %1 · %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <location line="+8" />
        <source>DRAFT – not a declaration, not sealed</source>
        <translation>ENTWURF – keine Erklärung, nicht gesiegelt</translation>
    </message>
    <message>
        <location line="+3" />
        <source>TRIAL IDENTITY – nobody vouches for the name in the seal of this report</source>
        <translation>PROBE-IDENTITÄT – niemand bürgt für den Namen im Siegel dieses Berichts</translation>
    </message>
    <message>
        <location filename="../model/report/personssection.cpp" line="-15" />
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <location line="+16" />
        <source>shown by function</source>
        <translation>mit Funktion genannt</translation>
    </message>
    <message>
        <location line="+9" />
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <location line="+37" />
        <source>The using organisation answered on behalf of: %1. The provider itself has declared nothing for these checks.</source>
        <translation>Die nutzende Organisation hat geantwortet anstelle von: %1. Der Anbieter selbst hat zu diesen Prüfpunkten nichts erklärt.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>State of the assessment</source>
        <translation>Status der Bewertung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Approved</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <location filename="../model/report/reportrenderer.cpp" line="+128" />
        <source>Security self-assessment: %1</source>
        <translation>Selbstbewertung der Sicherheit: %1</translation>
    </message>
    <message>
        <location filename="../model/report/reporttexts.cpp" line="-127" />
        <source>conforms</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>conforms, recommendations open</source>
        <translation>erfüllt, Empfehlungen offen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not determinable</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <location line="+2" />
        <source>does not conform</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <location line="+10" />
        <source>provider (software and service)</source>
        <translation>Anbieter (Software und Dienst)</translation>
    </message>
    <message>
        <location line="+2" />
        <source>organisation (account owner, hosts, participants)</source>
        <translation>Organisation (Kontoinhaber, Moderierende, Teilnehmende)</translation>
    </message>
    <message>
        <location line="+2" />
        <source>complete (provider and organisation)</source>
        <translation>vollständig (Anbieter und Organisation)</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Provider part</source>
        <translation>Anbieterteil</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Organisation part</source>
        <translation>Organisationsteil</translation>
    </message>
    <message>
        <location line="+7" />
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+2" />
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <location line="+8" />
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <location line="+0" />
        <source>should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <location line="+7" />
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <location line="+2" />
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location line="+2" />
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location line="+10" />
        <source>declared only</source>
        <translation>nur erklärt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>documented</source>
        <translation>belegt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>attested</source>
        <translation>bescheinigt</translation>
    </message>
    <message>
        <location line="+10" />
        <source>cloud service of the provider</source>
        <translation>Cloud-Dienst des Anbieters</translation>
    </message>
    <message>
        <location line="+2" />
        <source>hosted by a third party</source>
        <translation>Betrieb durch einen Dritten</translation>
    </message>
    <message>
        <location line="+2" />
        <source>self-hosted</source>
        <translation>Eigenbetrieb</translation>
    </message>
    <message>
        <location line="+10" />
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+2" />
        <source>link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <location line="+2" />
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location line="+2" />
        <source>assurance report</source>
        <translation>Prüfbericht Dritter</translation>
    </message>
    <message>
        <location line="+10" />
        <source>attached to this report</source>
        <translation>diesem Bericht beigefügt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>listed, on request</source>
        <translation>aufgeführt, auf Anfrage</translation>
    </message>
    <message>
        <location line="+23" />
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <location filename="../model/report/resultssection.cpp" line="-46" />
        <source>%1, weight %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>responsible: %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>basis: %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <location line="+5" />
        <source>assurance: %1</source>
        <translation>Belegstufe: %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>privacy law, outside the standard and the verdict</source>
        <translation>Datenschutzrecht, außerhalb der Norm und des Gesamturteils</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <location line="+28" />
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Answered %1, score %2</source>
        <translation>Beantwortet %1, Punktwert %2</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Outside the scope of this assessment: %1.</source>
        <translation>Außerhalb des Umfangs dieser Bewertung: %1.</translation>
    </message>
    <message>
        <location filename="../model/report/resulttablesection.cpp" line="+9" />
        <source>given: %1</source>
        <translation>angegeben: %1</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Outside the scope of this assessment</source>
        <translation>Außerhalb des Umfangs dieser Bewertung</translation>
    </message>
    <message>
        <location line="+48" />
        <source>The same for programs</source>
        <translation>Dasselbe für Programme</translation>
    </message>
    <message>
        <location line="+1" />
        <source>These values do not depend on language and layout.</source>
        <translation>Diese Werte hängen weder von der Sprache noch vom Layout ab.</translation>
    </message>
    <message>
        <location filename="../model/report/sealappearance.cpp" line="+30" />
        <source>Sealed with a TRIAL IDENTITY</source>
        <translation>Gesiegelt mit einer PROBE-IDENTITÄT</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sealed electronically</source>
        <translation>Elektronisch gesiegelt</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not trusted: nobody vouches for this name</source>
        <translation>Nicht vertrauenswürdig: Niemand bürgt für diesen Namen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Certificate issued by %1</source>
        <translation>Zertifikat ausgestellt von %1</translation>
    </message>
    <message>
        <location filename="../model/report/sections.cpp" line="+11" />
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Results per clause</source>
        <translation>Ergebnisse je Abschnitt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Deviations and measures</source>
        <translation>Abweichungen und Maßnahmen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not applicable and alternative measures</source>
        <translation>Nicht anwendbar und gleichwertig erfüllt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Fulfilled without evidence</source>
        <translation>Erfüllt ohne Nachweis</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Evidence register</source>
        <translation>Nachweisverzeichnis</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Roles and persons</source>
        <translation>Rollen und Personen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Table of all results</source>
        <translation>Tabelle aller Ergebnisse</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Basis and disclaimer</source>
        <translation>Grundlage und Hinweise</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Declaration</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="../model/report/summarysection.cpp" line="-49" />
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Responsible role</source>
        <translation>Zuständige Rolle</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Recommendations that are open</source>
        <translation>Offene Empfehlungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>What decides the verdict</source>
        <translation>Was das Gesamturteil entscheidet</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Further open checks: %1. The table of all results lists them.</source>
        <translation>Weitere offene Prüfpunkte: %1. Die Tabelle aller Ergebnisse führt sie auf.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Version or as-of date</source>
        <translation>Version oder Stand</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Components and clients</source>
        <translation>Komponenten und Clients</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Features in use</source>
        <translation>Genutzte Funktionen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <location line="+21" />
        <source>System under assessment</source>
        <translation>Bewertetes System</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Results by clause</source>
        <translation>Ergebnisse nach Abschnitt</translation>
    </message>
    <message>
        <location line="-2" />
        <source>Results by role</source>
        <translation>Ergebnisse nach Rolle</translation>
    </message>
    <message>
        <location filename="../model/report/verdictsentence.cpp" line="-80" />
        <source>%1 meets catalogue %2.</source>
        <translation>%1 erfüllt den Katalog %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 meets catalogue %2; recommendations (should-checks) open: %3.</source>
        <translation>%1 erfüllt den Katalog %2; offene Empfehlungen (Soll-Prüfpunkte): %3.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Whether %1 meets catalogue %2 cannot be determined; must-checks for which no proof is to be had: %3.</source>
        <translation>Ob %1 den Katalog %2 erfüllt, ist nicht feststellbar; Muss-Prüfpunkte, zu denen kein Nachweis zu bekommen ist: %3.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 does not meet catalogue %2; must-checks not or only partly fulfilled: %3.</source>
        <translation>%1 erfüllt den Katalog %2 nicht; Muss-Prüfpunkte, die nicht oder nur teilweise erfüllt sind: %3.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The assessment of %1 against catalogue %2 is incomplete; open checks: %3.</source>
        <translation>Die Bewertung von %1 gegen den Katalog %2 ist unvollständig; offene Prüfpunkte: %3.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Of the fulfilled checks, %1 are met by alternative measures.</source>
        <translation>Davon sind %1 Prüfpunkte durch gleichwertige Maßnahmen erfüllt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This is a self-assessment, not a statement of conformity with DIN SPEC 27008.</source>
        <translation>Dies ist eine Selbstbewertung und keine Aussage über die Konformität mit der DIN SPEC 27008.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1; score %2, answered %3</source>
        <translation>%1; Punktwert %2, beantwortet %3</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 must: %2 documented, %3 tested, %4 attested, %5 declared only</source>
        <translation>%1 Muss: %2 belegt, %3 getestet, %4 bescheinigt, %5 nur erklärt</translation>
    </message>
    <message>
        <location line="+12" />
        <source>%1 checks: %2 confirmed by public sources, %3 confirmed by topic, %4 derived</source>
        <translation>%1 Prüfpunkte: %2 durch öffentliche Quellen bestätigt, %3 dem Thema nach bestätigt, %4 abgeleitet</translation>
    </message>
</context>
<context>
    <name>ReportMetadata</name>
    <message>
        <location filename="../model/report/reportmetadata.cpp" line="+45" />
        <source>The report data is not valid: %1. Ask the issuer for an undamaged copy.</source>
        <translation>Die Berichtsdaten sind nicht gültig: %1. Bitten Sie den Aussteller um eine unbeschädigte Kopie.</translation>
    </message>
    <message>
        <location line="+105" />
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <location filename="../model/report/sealappearance.cpp" line="+31" />
        <source>The report has no room for a seal.</source>
        <translation>Der Bericht hat keinen Platz für ein Siegel.</translation>
    </message>
</context>
</TS>
