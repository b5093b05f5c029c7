<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fleetsync::AttentionText</name>
    <message numerus="yes">
        <source>%n %1 fleet(s)</source>
        <extracomment>A provider&apos;s name.</extracomment>
        <translation>
            <numerusform>%n %1 fleet</numerusform>
            <numerusform>%n %1 fleets</numerusform>
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
        <source>%n row(s) mended or new</source>
        <translation>
            <numerusform>%n row mended or new</numerusform>
            <numerusform>%n rows mended or new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::CallText</name>
    <message numerus="yes">
        <source>%n pause(s) in ten minutes, %1 in all, the last at %2</source>
        <translation>
            <numerusform>%n pause in ten minutes, %1 in all, the last at %2</numerusform>
            <numerusform>%n pauses in ten minutes, %1 in all, the last at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) in the last minute</source>
        <translation>
            <numerusform>%1 call in the last minute</numerusform>
            <numerusform>%1 calls in the last minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ConnectPage</name>
    <message numerus="yes">
        <source>%n fleet(s)</source>
        <translation>
            <numerusform>%n fleet</numerusform>
            <numerusform>%n fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
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
    <name>fleetsync::FleetChips</name>
    <message numerus="yes">
        <source>%n fleets</source>
        <translation>
            <numerusform>%n fleet</numerusform>
            <numerusform>%n fleets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FleetNotes</name>
    <message numerus="yes">
        <source>No access token came for %n fleets. They are left out:</source>
        <translation>
            <numerusform>No access token came for %n fleet. It is left out:</numerusform>
            <numerusform>No access token came for %n fleets. They are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fleets are being deleted at Terminal and left out:</source>
        <translation>
            <numerusform>%n fleet is being deleted at Terminal and left out:</numerusform>
            <numerusform>%n fleets are being deleted at Terminal and left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fleets are archived and left out:</source>
        <translation>
            <numerusform>%n fleet is archived and left out:</numerusform>
            <numerusform>%n fleets are archived and left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fleets are disconnected. Their sync will most likely fail until somebody logs in again:</source>
        <translation>
            <numerusform>%n fleet is disconnected. Its sync will most likely fail until somebody logs in again:</numerusform>
            <numerusform>%n fleets are disconnected. Their sync will most likely fail until somebody logs in again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n fleets a sync is already running. It will be followed, not started twice:</source>
        <translation>
            <numerusform>For %n fleet a sync is already running. It will be followed, not started twice:</numerusform>
            <numerusform>For %n fleets a sync is already running. It will be followed, not started twice:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fleets sync only on request: a sync can count towards your Terminal usage:</source>
        <translation>
            <numerusform>%n fleet syncs only on request: a sync can count towards your Terminal usage:</numerusform>
            <numerusform>%n fleets sync only on request: a sync can count towards your Terminal usage:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminal&apos;s list has not been read yet. %n fleets are left out:</source>
        <translation>
            <numerusform>Terminal&apos;s list has not been read yet. %n fleet is left out:</numerusform>
            <numerusform>Terminal&apos;s list has not been read yet. %n fleets are left out:</numerusform>
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
        <source>%n row(s) moved</source>
        <translation>
            <numerusform>%n row moved</numerusform>
            <numerusform>%n rows moved</numerusform>
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
        <source>%n row(s) moved or changed out of view</source>
        <translation>
            <numerusform>%n row moved or changed out of view</numerusform>
            <numerusform>%n rows moved or changed out of view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::FormError</name>
    <message numerus="yes">
        <source>%n fleets have never been synced. This choice brings them no past data.</source>
        <translation>
            <numerusform>%n fleet has never been synced. This choice brings it no past data.</numerusform>
            <numerusform>%n fleets have never been synced. This choice brings them no past data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::HistoryText</name>
    <message numerus="yes">
        <source>Done with %n issues</source>
        <translation>
            <numerusform>Done with %n issue</numerusform>
            <numerusform>Done with %n issues</numerusform>
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
        <source>%n newer sync(s)</source>
        <translation>
            <numerusform>%n newer sync</numerusform>
            <numerusform>%n newer syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::IssueList</name>
    <message numerus="yes">
        <source>%n more issues</source>
        <translation>
            <numerusform>%n more issue</numerusform>
            <numerusform>%n more issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::KeptText</name>
    <message numerus="yes">
        <source>%n request(s) in it could be saved.</source>
        <translation>
            <numerusform>%n request in it could be saved.</numerusform>
            <numerusform>%n requests in it could be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</source>
        <translation>
            <numerusform>%n request in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</numerusform>
            <numerusform>%n requests in FleetSync&apos;s record cannot be read. Look at your fleets&apos; syncs before you ask for one again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::ManyQuestion</name>
    <message numerus="yes">
        <source>Ask the providers of %n fleets for extra work? People there do it by hand, once for each fleet.</source>
        <translation>
            <numerusform>Ask the provider of %n fleet for extra work? People there do it by hand.</numerusform>
            <numerusform>Ask the providers of %n fleets for extra work? People there do it by hand, once for each fleet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask for %n fleets</source>
        <translation>
            <numerusform>&amp;Ask for %n fleet</numerusform>
            <numerusform>&amp;Ask for %n fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n fleets</source>
        <translation>
            <numerusform>Ask for %n fleet</numerusform>
            <numerusform>Ask for %n fleets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::NoticeArea</name>
    <message numerus="yes">
        <source>%n earlier notice(s)</source>
        <translation>
            <numerusform>%n earlier notice</numerusform>
            <numerusform>%n earlier notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderDesk</name>
    <message numerus="yes">
        <source>%n sync(s) finished before they could be stopped.</source>
        <translation>
            <numerusform>%n sync finished before they could be stopped.</numerusform>
            <numerusform>%n syncs finished before they could be stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::OrderText</name>
    <message numerus="yes">
        <source>%n fleet(s) left out: %1</source>
        <translation>
            <numerusform>%n fleet left out: %1</numerusform>
            <numerusform>%n fleets left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) left out: %1</source>
        <translation>
            <numerusform>%n sync left out: %1</numerusform>
            <numerusform>%n syncs left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::PaceText</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual: up to %1 in all, from %n earlier syncs.</source>
        <translation>
            <numerusform>Usual: up to %1 in all, from %n earlier sync.</numerusform>
            <numerusform>Usual: up to %1 in all, from %n earlier syncs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual for %1: up to %2 in all, from %n earlier syncs.</source>
        <translation>
            <numerusform>Usual for %1: up to %2 in all, from %n earlier sync.</numerusform>
            <numerusform>Usual for %1: up to %2 in all, from %n earlier syncs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n earlier syncs</source>
        <translation>
            <numerusform>from %n earlier sync</numerusform>
            <numerusform>from %n earlier syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n earlier %1 syncs</source>
        <translation>
            <numerusform>from %n earlier %1 sync</numerusform>
            <numerusform>from %n earlier %1 syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::Preview</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will ask %n fleets for data from %1 → now. %2.</source>
        <translation>
            <numerusform>Will ask %n fleet for data from %1 → now. %2.</numerusform>
            <numerusform>Will ask %n fleets for data from %1 → now. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::RangeEdit</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::SaveViewDialog</name>
    <message numerus="yes">
        <source>There are %n saved view(s), and no more fit. Remove one of them first, or take the name of one to replace it.</source>
        <translation>
            <numerusform>There are %n saved view, and no more fit. Remove one of them first, or take the name of one to replace it.</numerusform>
            <numerusform>There are %n saved views, and no more fit. Remove one of them first, or take the name of one to replace it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::StateText</name>
    <message numerus="yes">
        <source>Done with %n issues</source>
        <translation>
            <numerusform>Done with %n issue</numerusform>
            <numerusform>Done with %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::StatusLine</name>
    <message numerus="yes">
        <source>%n fleet(s) so far…</source>
        <translation>
            <numerusform>%n fleet so far…</numerusform>
            <numerusform>%n fleets so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had something odd, shown as they came</source>
        <translation>
            <numerusform>%n record had something odd, shown as it came</numerusform>
            <numerusform>%n records had something odd, shown as they came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n record could not be read</numerusform>
            <numerusform>%n records could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::StopText</name>
    <message numerus="yes">
        <source>Stop %n sync(s)?</source>
        <translation>
            <numerusform>Stop %n sync?</numerusform>
            <numerusform>Stop %n syncs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::TimeText</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::WishNotices</name>
    <message numerus="yes">
        <source>%n request(s) were interrupted last time. Checking what became of them…</source>
        <translation>
            <numerusform>%n request was interrupted last time. Checking what became of it…</numerusform>
            <numerusform>%n requests were interrupted last time. Checking what became of them…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetsync::WishText</name>
    <message numerus="yes">
        <source>%n syncs of %1 could be the one that you asked for. Choose which one is yours.</source>
        <translation>
            <numerusform>%n sync of %1 could be the one that you asked for. Choose which one is yours.</numerusform>
            <numerusform>%n syncs of %1 could be the one that you asked for. Choose which one is yours.</numerusform>
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
