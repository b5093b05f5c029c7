<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fleetsync::AttentionText</name>
    <message numerus="yes">
        <source>%Ln %1 fleet(s)</source>
        <extracomment>A provider&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln %1 fleet</numerusform>
            <numerusform>%Ln %1 fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::AttentionView</name>
    <message numerus="yes">
        <source>%1 thing(s) to mend</source>
        <translation>
            <numerusform>%1 thing to mend</numerusform>
            <numerusform>%1 things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved, new or to go</source>
        <translation>
            <numerusform>%Ln row moved, new or to go</numerusform>
            <numerusform>%Ln rows moved, new or to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::CallText</name>
    <message numerus="yes">
        <source>%Ln pause(s) in ten minutes, %1 in all, the last at %2</source>
        <translation>
            <numerusform>%Ln pause in ten minutes, %1 in all, the last at %2</numerusform>
            <numerusform>%Ln pauses in ten minutes, %1 in all, the last at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) in the last minute</source>
        <translation>
            <numerusform>%1 call in the last minute</numerusform>
            <numerusform>%1 calls in the last minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)/s</source>
        <extracomment>%1: requests sent in the last second, %n: how many FleetSync may send in one second.</extracomment>
        <translation>
            <numerusform>%1 of %Ln request/s</numerusform>
            <numerusform>%1 of %Ln requests/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ConnectPage</name>
    <message numerus="yes">
        <source>%Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln fleet</numerusform>
            <numerusform>%Ln fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>%Ln provider</numerusform>
            <numerusform>%Ln providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::CoverageText</name>
    <message numerus="yes">
        <source>%Ln of 90 days</source>
        <translation>
            <numerusform>%Ln of 90 days</numerusform>
            <numerusform>%Ln of 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed syncs have asked for %Ln of the last 90 days.</source>
        <translation>
            <numerusform>Completed syncs have asked for %Ln of the last 90 days.</numerusform>
            <numerusform>Completed syncs have asked for %Ln of the last 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln earlier gap(s).</source>
        <translation>
            <numerusform>And %Ln earlier gap.</numerusform>
            <numerusform>And %Ln earlier gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %1 row(s) shown</source>
        <translation>
            <numerusform>&amp;All %1 row shown</numerusform>
            <numerusform>&amp;All %1 rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %1 s&amp;elected row(s)</source>
        <translation>
            <numerusform>Only the %1 s&amp;elected row</numerusform>
            <numerusform>Only the %1 s&amp;elected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) copied</source>
        <translation>
            <numerusform>%1 row copied</numerusform>
            <numerusform>%1 rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2</source>
        <translation>
            <numerusform>%1 row saved in %2</numerusform>
            <numerusform>%1 rows saved in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FilterText</name>
    <message numerus="yes">
        <source>%Ln chosen fleet(s)</source>
        <translation>
            <numerusform>%Ln chosen fleet</numerusform>
            <numerusform>%Ln chosen fleets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetChips</name>
    <message numerus="yes">
        <source>%Ln fleets</source>
        <translation>
            <numerusform>%Ln fleet</numerusform>
            <numerusform>%Ln fleets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetNotes</name>
    <message numerus="yes">
        <source>No access token came for %Ln fleets. They are left out:</source>
        <translation>
            <numerusform>No access token came for %Ln fleet. It is left out:</numerusform>
            <numerusform>No access token came for %Ln fleets. They are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are being deleted at Terminal and left out:</source>
        <translation>
            <numerusform>%Ln fleet is being deleted at Terminal and left out:</numerusform>
            <numerusform>%Ln fleets are being deleted at Terminal and left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are archived and left out:</source>
        <translation>
            <numerusform>%Ln fleet is archived and left out:</numerusform>
            <numerusform>%Ln fleets are archived and left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets are disconnected. Their sync will most likely fail until somebody logs in again:</source>
        <translation>
            <numerusform>%Ln fleet is disconnected. Its sync will most likely fail until somebody logs in again:</numerusform>
            <numerusform>%Ln fleets are disconnected. Their sync will most likely fail until somebody logs in again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln fleets a sync is already running. It will be followed, not started twice:</source>
        <translation>
            <numerusform>For %Ln fleet a sync is already running. It will be followed, not started twice:</numerusform>
            <numerusform>For %Ln fleets a sync is already running. It will be followed, not started twice:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleets sync only on request: a sync can count towards your Terminal usage:</source>
        <translation>
            <numerusform>%Ln fleet syncs only on request: a sync can count towards your Terminal usage:</numerusform>
            <numerusform>%Ln fleets sync only on request: a sync can count towards your Terminal usage:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminal&apos;s list has not been read yet. %Ln fleets are left out:</source>
        <translation>
            <numerusform>Terminal&apos;s list has not been read yet. %Ln fleet is left out:</numerusform>
            <numerusform>Terminal&apos;s list has not been read yet. %Ln fleets are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetZoneDialog</name>
    <message numerus="yes">
        <source>How are the times of %Ln fleets told?</source>
        <translation>
            <numerusform>How are the times of %Ln fleet told?</numerusform>
            <numerusform>How are the times of %Ln fleets told?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetsView</name>
    <message numerus="yes">
        <source>%Ln row(s) moved</source>
        <translation>
            <numerusform>%Ln row moved</numerusform>
            <numerusform>%Ln rows moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 fleet(s)</source>
        <translation>
            <numerusform>%1 of %2 fleet</numerusform>
            <numerusform>%1 of %2 fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fleet(s)</source>
        <translation>
            <numerusform>%1 fleet</numerusform>
            <numerusform>%1 fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) moved or changed out of view</source>
        <translation>
            <numerusform>%Ln row moved or changed out of view</numerusform>
            <numerusform>%Ln rows moved or changed out of view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FormError</name>
    <message numerus="yes">
        <source>%Ln fleets have never been synced. This choice brings them no past data.</source>
        <translation>
            <numerusform>%Ln fleet has never been synced. This choice brings it no past data.</numerusform>
            <numerusform>%Ln fleets have never been synced. This choice brings them no past data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::HistoryText</name>
    <message numerus="yes">
        <source>Done with %Ln issues</source>
        <translation>
            <numerusform>Done with %Ln issue</numerusform>
            <numerusform>Done with %Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::HistoryView</name>
    <message numerus="yes">
        <source>%1 sync(s)</source>
        <translation>
            <numerusform>%1 sync</numerusform>
            <numerusform>%1 syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer sync(s)</source>
        <translation>
            <numerusform>%Ln newer sync</numerusform>
            <numerusform>%Ln newer syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::IssueList</name>
    <message numerus="yes">
        <source>%Ln more issues</source>
        <translation>
            <numerusform>%Ln more issue</numerusform>
            <numerusform>%Ln more issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::KeptText</name>
    <message numerus="yes">
        <source>%Ln request(s) in it could be saved.</source>
        <translation>
            <numerusform>%Ln request in it could be saved.</numerusform>
            <numerusform>%Ln requests in it could be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</source>
        <translation>
            <numerusform>%Ln request in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</numerusform>
            <numerusform>%Ln requests in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ManyQuestion</name>
    <message numerus="yes">
        <source>Ask the providers of %Ln fleets for extra work? People there do it by hand, once for each fleet.</source>
        <translation>
            <numerusform>Ask the provider of %Ln fleet for extra work? People there do it by hand.</numerusform>
            <numerusform>Ask the providers of %Ln fleets for extra work? People there do it by hand, once for each fleet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask for %Ln fleets</source>
        <translation>
            <numerusform>&amp;Ask for %Ln fleet</numerusform>
            <numerusform>&amp;Ask for %Ln fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln fleets</source>
        <translation>
            <numerusform>Ask for %Ln fleet</numerusform>
            <numerusform>Ask for %Ln fleets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::MemberList</name>
    <message numerus="yes">
        <source>%Ln fleet(s): choose whose details you see</source>
        <translation>
            <numerusform>%Ln fleet: choose whose details you see</numerusform>
            <numerusform>%Ln fleets: choose whose details you see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::NoticeArea</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln earlier notice</numerusform>
            <numerusform>%Ln earlier notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderDesk</name>
    <message numerus="yes">
        <source>%Ln sync(s) finished before they could be stopped.</source>
        <translation>
            <numerusform>%Ln sync finished before they could be stopped.</numerusform>
            <numerusform>%Ln syncs finished before they could be stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderText</name>
    <message numerus="yes">
        <source>%Ln fleet(s) left out: %1</source>
        <translation>
            <numerusform>%Ln fleet left out: %1</numerusform>
            <numerusform>%Ln fleets left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) left out: %1</source>
        <translation>
            <numerusform>%Ln sync left out: %1</numerusform>
            <numerusform>%Ln syncs left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceText</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual: up to %1 in all, from %Ln earlier syncs.</source>
        <translation>
            <numerusform>Usual: up to %1 in all, from %Ln earlier sync.</numerusform>
            <numerusform>Usual: up to %1 in all, from %Ln earlier syncs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual for %1: up to %2 in all, from %Ln earlier syncs.</source>
        <translation>
            <numerusform>Usual for %1: up to %2 in all, from %Ln earlier sync.</numerusform>
            <numerusform>Usual for %1: up to %2 in all, from %Ln earlier syncs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln earlier syncs</source>
        <translation>
            <numerusform>from %Ln earlier sync</numerusform>
            <numerusform>from %Ln earlier syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln earlier %1 syncs</source>
        <translation>
            <numerusform>from %Ln earlier %1 sync</numerusform>
            <numerusform>from %Ln earlier %1 syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::Preview</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will ask %Ln fleets for data from %1 → now. %2.</source>
        <translation>
            <numerusform>Will ask %Ln fleet for data from %1 → now. %2.</numerusform>
            <numerusform>Will ask %Ln fleets for data from %1 → now. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::RangeEdit</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::SaveViewDialog</name>
    <message numerus="yes">
        <source>There are %Ln saved view(s), and no more fit. Remove one of them first, or take the name of one to replace it.</source>
        <translation>
            <numerusform>There are %Ln saved view, and no more fit. Remove one of them first, or take the name of one to replace it.</numerusform>
            <numerusform>There are %Ln saved views, and no more fit. Remove one of them first, or take the name of one to replace it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::StateText</name>
    <message numerus="yes">
        <source>Done with %Ln issues</source>
        <translation>
            <numerusform>Done with %Ln issue</numerusform>
            <numerusform>Done with %Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::StatusLine</name>
    <message numerus="yes">
        <source>%Ln fleet(s) so far…</source>
        <translation>
            <numerusform>%Ln fleet so far…</numerusform>
            <numerusform>%Ln fleets so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had something odd, shown as they came</source>
        <translation>
            <numerusform>%Ln record had something odd, shown as it came</numerusform>
            <numerusform>%Ln records had something odd, shown as they came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read</source>
        <translation>
            <numerusform>%Ln record could not be read</numerusform>
            <numerusform>%Ln records could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::StopText</name>
    <message numerus="yes">
        <source>Stop %Ln sync(s)?</source>
        <translation>
            <numerusform>Stop %Ln sync?</numerusform>
            <numerusform>Stop %Ln syncs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::TimeText</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>%Ln week ago</numerusform>
            <numerusform>%Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ViewDesk</name>
    <message numerus="yes">
        <source>There are %Ln saved view(s), and no more fit. Remove another one, then put “%1” back.</source>
        <translation>
            <numerusform>There is %Ln saved view, and no more fit. Remove another one, then put “%1” back.</numerusform>
            <numerusform>There are %Ln saved views, and no more fit. Remove another one, then put “%1” back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::WishNotices</name>
    <message numerus="yes">
        <source>%Ln request(s) were interrupted last time. Checking what became of them…</source>
        <translation>
            <numerusform>%Ln request was interrupted last time. Checking what became of it…</numerusform>
            <numerusform>%Ln requests were interrupted last time. Checking what became of them…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::WishText</name>
    <message numerus="yes">
        <source>%Ln syncs of %1 could be the one that you asked for. Choose which one is yours.</source>
        <translation>
            <numerusform>%Ln sync of %1 could be the one that you asked for. Choose which one is yours.</numerusform>
            <numerusform>%Ln syncs of %1 could be the one that you asked for. Choose which one is yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ZoneDesk</name>
    <message numerus="yes">
        <source>Times of %Ln fleets: %1</source>
        <translation>
            <numerusform>Times of %Ln fleet: %1</numerusform>
            <numerusform>Times of %Ln fleets: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
