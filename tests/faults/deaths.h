// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "faults/journalworld.h"

#include "net/gzipped.h"

namespace fleetsync::test {

inline const QByteArray created = "HTTP/1.1 201 Created\r\n";

inline RawStep cut(const QByteArray &bytes)
{
    return {bytes, RawStep::Then::Fin, {}, {}};
}

inline RawStep plain(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return keptOpen(httpAnswer(status, body, headers));
}

inline RawStep zipped(const QByteArray &body)
{
    return plain(201, body, {"Content-Encoding: gzip"});
}

struct Death
{
    const char *name;
    RawStep answer; ///< to the POST
    Cause cause = Cause::Cut;
    std::optional<bool> acted = {}; ///< when the name tells it
};

/// All of these leave open whether the server has acted.
inline QList<Death> makeOpenDeaths()
{
    const QByteArray length = "Content-Length: 500\r\n\r\n";
    const QByteArray chunks = created + "Transfer-Encoding: chunked\r\n\r\n";
    const Cause idle = Cause::IdleTimeout;
    const Cause late = Cause::Deadline;
    return {
            {"fin_before_reply: closed instead of an answer", cut({})},
            {"rst_before_reply: reset instead of an answer", {{}, RawStep::Then::Reset, {}, {}}},
            {"partial_status_line: closed in its middle", cut("HTTP/1.1 2")},
            {"partial_headers: closed in their middle", cut(created + "Date: Tue")},
            {"garbage_banner: another protocol answers", cut("SSH-2.0-OpenSSH_9.2\r\n\r\n")},
            {"continue100_then_fin: closed after 100 Continue",
             cut("HTTP/1.1 100 Continue\r\n\r\n")},
            {"reply_after_deadline: a whole answer, too late",
             {httpAnswer(201, newSync), RawStep::Then::KeepOpen, {}, {}, true},
             late},
            {"trunc_content_length: closed before its end", cut(created + length + "{\"id\":")},
            {"chunk_cut_mid: closed inside a chunk", cut(chunks + "40\r\n{\"id\":")},
            {"bad_chunk_size: a size that is no number", cut(chunks + "zz\r\n{}\r\n0\r\n\r\n")},
            {"gzip_truncated: half of it", zipped(gzipped(newSync).left(20))},
            {"gzip_bad_crc: the check sum is another's", zipped(wrongSum(gzipped(newSync)))},
            {"gzip_bomb: 3 MB in memory", zipped(gzipped(QByteArray(3'000'000, ' ')))},
            {"headers_200: more fields than Qt reads",
             plain(201, newSync, QList<QByteArray>(200, "X-Many: x")), idle},
            {"header_1MB: a field longer than Qt reads",
             plain(201, newSync, {"X-Long: " + QByteArray(1 << 20, 'x')}), idle},
            {"slow_body: a byte now and then",
             {created + length, RawStep::Then::KeepOpen, {}, " "},
             late},
            {"slow_header: a byte now and then",
             {created + "X: ", RawStep::Then::KeepOpen, {}, "x"},
             idle},
            {"stall_mid_body: half of it, then nothing", keptOpen(created + length + "{\"id\":"),
             idle},
            {"json_deep: lists in lists", plain(201, QByteArray(5000, '['))},
            {"invalid_utf8: bytes that are no text", plain(201, "{\"id\":\"\xff\xfe\"}")},
            {"html_with_200: a page that asks for a login", plain(200, "<html>Sign in</html>")},
            {"201_empty: created, without a body", plain(201, {})},
            {"201_truncated: half of the JSON", plain(201, newSync.left(30))},
            {"redirect_303: the answer should be elsewhere",
             plain(303, {}, {"Location: /tsp/v1/syncs/sync_NEW"})},
            {"500_but_created: it stumbled after acting", plain(500, "{}"), Cause::Cut, true},
            {"503_not_created: it stumbled before acting", plain(503, "{}"), Cause::Cut, false},
            {"504: the gateway would not wait", plain(504, "<html>")},
    };
}

inline const QList<Death> &openDeaths()
{
    static const QList<Death> deaths = makeOpenDeaths();
    return deaths;
}

} // namespace fleetsync::test
