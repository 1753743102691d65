<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DashboardCards</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No evidence expires within the next %n day(s).</source>
            <translation>
                <numerusform>No evidence expires within the next %n day.</numerusform>
                <numerusform>No evidence expires within the next %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Within %n day(s)</source>
            <translation>
                <numerusform>Within %n day</numerusform>
                <numerusform>Within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due within %n day(s)</source>
            <translation>
                <numerusform>Due within %n day</numerusform>
                <numerusform>Due within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardTexts</name>
        <message numerus="yes">
            <source>%1 meets catalogue %2; %n recommendation(s) are open.</source>
            <translation>
                <numerusform>%1 meets catalogue %2; %n recommendation is open.</numerusform>
                <numerusform>%1 meets catalogue %2; %n recommendations are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whether %1 meets catalogue %2 cannot be determined: for %n must-check(s) no proof is to be had.</source>
            <translation>
                <numerusform>Whether %1 meets catalogue %2 cannot be determined: for %n must-check no proof is to be had.</numerusform>
                <numerusform>Whether %1 meets catalogue %2 cannot be determined: for %n must-checks no proof is to be had.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 does not meet catalogue %2: %n must-check(s) are not or only partly fulfilled.</source>
            <translation>
                <numerusform>%1 does not meet catalogue %2: %n must-check is not or only partly fulfilled.</numerusform>
                <numerusform>%1 does not meet catalogue %2: %n must-checks are not or only partly fulfilled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The assessment of %1 against catalogue %2 is not complete: %n check(s) are open.</source>
            <translation>
                <numerusform>The assessment of %1 against catalogue %2 is not complete: %n check is open.</numerusform>
                <numerusform>The assessment of %1 against catalogue %2 is not complete: %n checks are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) are met by alternative measures.</source>
            <translation>
                <numerusform>%n check is met by an alternative measure.</numerusform>
                <numerusform>%n checks are met by alternative measures.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n answered must-check(s): %1 documented, %2 tested, %3 attested, %4 declared only.</source>
            <translation>
                <numerusform>Of %n answered must-check: %1 documented, %2 tested, %3 attested, %4 declared only.</numerusform>
                <numerusform>Of %n answered must-checks: %1 documented, %2 tested, %3 attested, %4 declared only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expires on %1, in %n day(s)</source>
            <translation>
                <numerusform>expires on %1, in %n day</numerusform>
                <numerusform>expires on %1, in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>backs %n check(s)</source>
            <translation>
                <numerusform>backs %n check</numerusform>
                <numerusform>backs %n checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier value(s) are no longer in the audit chain, for example because they were erased. Earlier points may be wrong.</source>
            <translation>
                <numerusform>%n earlier value is no longer in the audit chain, for example because it was erased. Earlier points may be wrong.</numerusform>
                <numerusform>%n earlier values are no longer in the audit chain, for example because they were erased. Earlier points may be wrong.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message numerus="yes">
            <source>You have answered all %n question(s). Thank you!</source>
            <translation>
                <numerusform>You have answered your %n question. Thank you!</numerusform>
                <numerusform>You have answered all %n questions. Thank you!</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceQueue</name>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsView</name>
        <message numerus="yes">
            <source>… and %n more; all are in the saved findings.</source>
            <translation>
                <numerusform>… and %n more; all are in the saved findings.</numerusform>
                <numerusform>… and %n more; all are in the saved findings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpNavigator</name>
        <message numerus="yes">
            <source>%1, %n place(s): %2</source>
            <translation>
                <numerusform>%1, %n place: %2</numerusform>
                <numerusform>%1, %n places: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s) found</source>
            <translation>
                <numerusform>%n topic found</numerusform>
                <numerusform>%n topics found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IdentityOutput</name>
        <message numerus="yes">
            <source>Valid from %1 to %2 (%n day(s) left)</source>
            <translation>
                <numerusform>Valid from %1 to %2 (%n day left)</numerusform>
                <numerusform>Valid from %1 to %2 (%n days left)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MakeReport</name>
        <message numerus="yes">
            <source>The assessment is incomplete: %n check(s) are open (%1). Answer them, or make a draft.</source>
            <translation>
                <numerusform>The assessment is incomplete: %n check is open (%1). Answer it, or make a draft.</numerusform>
                <numerusform>The assessment is incomplete: %n checks are open (%1). Answer them, or make a draft.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message numerus="yes">
            <source>Complete %n answer(s) that count as open</source>
            <translation>
                <numerusform>Complete %n answer that counts as open</numerusform>
                <numerusform>Complete %n answers that count as open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answer %n open check(s)</source>
            <translation>
                <numerusform>Answer %n open check</numerusform>
                <numerusform>Answer %n open checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace %n expired piece(s) of evidence</source>
            <translation>
                <numerusform>Replace %n expired piece of evidence</numerusform>
                <numerusform>Replace %n expired pieces of evidence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Renew %n piece(s) of evidence that soon expire</source>
            <translation>
                <numerusform>Renew %n piece of evidence that soon expires</numerusform>
                <numerusform>Renew %n pieces of evidence that soon expire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close %n gap(s) among the must-checks</source>
            <translation>
                <numerusform>Close %n gap among the must-checks</numerusform>
                <numerusform>Close %n gaps among the must-checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look at %n check(s) that roles answered differently</source>
            <translation>
                <numerusform>Look at %n check that roles answered differently</numerusform>
                <numerusform>Look at %n checks that roles answered differently</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n flagged check(s)</source>
            <translation>
                <numerusform>Review %n flagged check</numerusform>
                <numerusform>Review %n flagged checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Back %n must-check(s) with evidence</source>
            <translation>
                <numerusform>Back %n must-check with evidence</numerusform>
                <numerusform>Back %n must-checks with evidence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Follow up %n overdue measure(s)</source>
            <translation>
                <numerusform>Follow up %n overdue measure</numerusform>
                <numerusform>Follow up %n overdue measures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPdf</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportDataView</name>
        <message numerus="yes">
            <source>%n part(s) of the data were withheld by the author.</source>
            <translation>
                <numerusform>%n part of the data was withheld by the author.</numerusform>
                <numerusform>%n parts of the data were withheld by the author.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%n check(s) are open, so that the report can only be a draft.</source>
            <translation>
                <numerusform>%n check is open, so that the report can only be a draft.</numerusform>
                <numerusform>%n checks are open, so that the report can only be a draft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Signer</name>
        <message numerus="yes">
            <source>The certificate of "%1" expires in %n day(s), on %2. Ask its issuer for a new one in time.</source>
            <translation>
                <numerusform>The certificate of "%1" expires in %n day, on %2. Ask its issuer for a new one in time.</numerusform>
                <numerusform>The certificate of "%1" expires in %n days, on %2. Ask its issuer for a new one in time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepSubject</name>
        <message numerus="yes">
            <source>adding %n pieces of evidence</source>
            <translation>
                <numerusform>adding %n piece of evidence</numerusform>
                <numerusform>adding %n pieces of evidence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attaching %n pieces of evidence</source>
            <translation>
                <numerusform>attaching %n piece of evidence</numerusform>
                <numerusform>attaching %n pieces of evidence</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrustPage</name>
        <message numerus="yes">
            <source>%n certificate(s) added.</source>
            <translation>
                <numerusform>%n certificate added.</numerusform>
                <numerusform>%n certificates added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrustedList</name>
        <message numerus="yes">
            <source>%n certificates of the list cannot be read and are left out.</source>
            <translation>
                <numerusform>%n certificate of the list cannot be read and is left out.</numerusform>
                <numerusform>%n certificates of the list cannot be read and are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrustedListsPanel</name>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerifyNotices</name>
        <message numerus="yes">
            <source>Cancel %n file(s)</source>
            <translation>
                <numerusform>Cancel %n file</numerusform>
                <numerusform>Cancel %n files</numerusform>
            </translation>
        </message>
    </context>
</TS>
