// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/journalrows.h"

#include "store/errorjson.h"
#include "store/jsonvalues.h"
#include "store/wishbody.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

const QStringList &columns()
{
    static const QStringList names{
            u"id"_s,         u"seq"_s,     u"profile"_s,      u"connection"_s, u"kind"_s,
            u"body"_s,       u"state"_s,   u"attempt"_s,      u"baseline"_s,   u"baseline_newest"_s,
            u"sent_at"_s,    u"sync_id"_s, u"settle_until"_s, u"target"_s,     u"candidates"_s,
            u"created_at"_s, u"who"_s,     u"error"_s,        u"dismissed"_s};
    return names;
}

/// For columns that may not be NULL: Qt sends a null string as NULL.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariantList toRow(const QString &profile, const JournalEntry &entry, qint64 seq)
{
    return {present(entry.id.toString()),
            seq,
            present(profile),
            present(entry.connection.toString()),
            toWord(entry.kind),
            wishBody(entry),
            toWord(entry.state),
            entry.attempt,
            jsonText(idsToJson(entry.baseline)),
            orNull(isoText(entry.baselineNewest)),
            orNull(isoText(entry.sentAt)),
            orNull(entry.sync.toString()),
            orNull(isoText(entry.settleUntil)),
            orNull(wishTarget(entry)),
            jsonText(idsToJson(entry.candidates)),
            present(isoText(entry.createdAt)),
            present(entry.who),
            entry.error ? QVariant(jsonText(toJson(*entry.error))) : QVariant(),
            entry.dismissed ? 1 : 0};
}

/// One row by the names of `columns()`.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {}

    QVariant value(const QString &column) const
    {
        return m_query.value(static_cast<int>(columns().indexOf(column)));
    }
    QString text(const QString &column) const { return value(column).toString(); }
    QDateTime instant(const QString &column) const { return isoInstant(text(column)); }

private:
    const QSqlQuery &m_query;
};

std::optional<JournalEntry> entryFrom(const Row &row)
{
    const auto kind = fromWord<WishKind>(row.text(u"kind"_s));
    const auto state = fromWord<WishState>(row.text(u"state"_s));
    const auto baseline = jsonArray(row.text(u"baseline"_s));
    const auto candidates = jsonArray(row.text(u"candidates"_s));
    if (!kind || !state || !baseline || !candidates) {
        return std::nullopt;
    }
    JournalEntry entry;
    entry.id = RequestId(row.text(u"id"_s));
    entry.connection = ConnectionId(row.text(u"connection"_s));
    entry.kind = *kind;
    entry.state = *state;
    if (!readWishBody(entry, row.text(u"body"_s), row.text(u"target"_s))) {
        return std::nullopt;
    }
    entry.sync = SyncId(row.text(u"sync_id"_s));
    entry.attempt = row.value(u"attempt"_s).toInt();
    entry.baseline = idsFromJson<SyncTag>(*baseline);
    entry.candidates = idsFromJson<SyncTag>(*candidates);
    entry.baselineNewest = row.instant(u"baseline_newest"_s);
    entry.sentAt = row.instant(u"sent_at"_s);
    entry.settleUntil = row.instant(u"settle_until"_s);
    entry.createdAt = row.instant(u"created_at"_s);
    entry.who = row.text(u"who"_s);
    entry.dismissed = row.value(u"dismissed"_s).toInt() != 0;
    if (const auto error = jsonObject(row.text(u"error"_s))) {
        entry.error = apiErrorFrom(*error);
    }
    return entry;
}

std::optional<ActionLogLine> lineFrom(const QSqlQuery &row)
{
    const auto kind = fromWord<WishKind>(row.value(3).toString());
    const auto result = fromWord<WishState>(row.value(5).toString());
    if (!kind || !result) {
        return std::nullopt;
    }
    return ActionLogLine{isoInstant(row.value(0).toString()),   row.value(1).toString(),
                         RequestId(row.value(2).toString()),    *kind,
                         ConnectionId(row.value(4).toString()), *result};
}

SqlResult<qint64> nextSeq(SqlDatabase &database, const QString &table)
{
    qint64 next = 1;
    const SqlDone read
            = database.each(u"SELECT MAX(seq) FROM %1"_s.arg(table), {},
                            [&](const QSqlQuery &row) { next = row.value(0).toLongLong() + 1; });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return next;
}

SqlDone logAction(SqlDatabase &database, const JournalEntry &entry, const QDateTime &at)
{
    const auto seq = nextSeq(database, u"action_log"_s);
    if (!seq) {
        return tl::unexpected(seq.error());
    }
    return database.run(u"INSERT INTO action_log (seq, at, who, wish, kind, connection, result) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                        {*seq, present(isoText(at)), present(entry.who),
                         present(entry.id.toString()), toWord(entry.kind),
                         present(entry.connection.toString()), toWord(entry.state)});
}

} // namespace

SqlDone putEntry(SqlDatabase &database, const QString &profile, const JournalEntry &entry,
                 const QDateTime &at)
{
    QString before;
    const SqlDone read = database.each(
            u"SELECT state FROM journal WHERE id = ?"_s, {present(entry.id.toString())},
            [&](const QSqlQuery &row) { before = row.value(0).toString(); });
    if (!read) {
        return read;
    }
    const auto seq = nextSeq(database, u"journal"_s);
    if (!seq) {
        return tl::unexpected(seq.error());
    }
    static const QString sql = dialect::upsert(u"journal"_s, u"id"_s, columns(), {u"seq"_s});
    const SqlDone put = database.run(sql, toRow(profile, entry, *seq));
    if (!put || before == toWord(entry.state)) {
        return put;
    }
    return logAction(database, entry, at);
}

namespace {

SqlResult<ReadRows<JournalEntry>> readWhere(SqlDatabase &database, const QString &condition)
{
    ReadRows<JournalEntry> read;
    const QString sql = u"SELECT %1 FROM journal%2 ORDER BY created_at DESC, seq DESC"_s.arg(
            columns().join(u", "_s), condition);
    const SqlDone done = database.each(sql, {}, [&read](const QSqlQuery &row) {
        if (auto entry = entryFrom(Row(row))) {
            read.rows.append(*std::move(entry));
        } else {
            ++read.unreadable;
        }
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return read;
}

} // namespace

SqlResult<ReadRows<JournalEntry>> readEntries(SqlDatabase &database)
{
    return readWhere(database, {});
}

SqlResult<ReadRows<JournalEntry>> readEntriesOfInterest(SqlDatabase &database)
{
    // What isOfInterest() says, in the file's words; then what may have ended a stop.
    return readWhere(
            database,
            u" WHERE (dismissed = 0 AND state NOT IN ('acked', 'adopted', 'cancelled'))"
            " OR (kind = 'cancel' AND state IN ('acked', 'adopted'))"
            " OR (kind = 'retry' AND state = 'acked' AND target IN"
            " (SELECT target FROM journal WHERE kind = 'cancel' AND state IN ('acked', 'adopted')))"_s);
}

SqlResult<ReadRows<ActionLogLine>> readActions(SqlDatabase &database, int most)
{
    ReadRows<ActionLogLine> read;
    const QString sql = u"SELECT at, who, wish, kind, connection, result FROM action_log "
                        "ORDER BY seq DESC LIMIT ?"_s;
    const SqlDone done = database.each(sql, {qMax(most, 0)}, [&read](const QSqlQuery &row) {
        if (auto line = lineFrom(row)) {
            read.rows.append(*std::move(line));
        } else {
            ++read.unreadable;
        }
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return read;
}

} // namespace fleetsync
