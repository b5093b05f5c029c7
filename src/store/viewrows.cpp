// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/viewrows.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

SqlDone putView(SqlDatabase &database, const QString &name, const QByteArray &state)
{
    static const QString sql = dialect::upsert(u"view_state"_s, u"name"_s, {u"name"_s, u"state"_s});
    // Base64, because databases differ in their binary types. A null string would be a NULL.
    const QString text = QString::fromLatin1(state.toBase64());
    return database.run(sql, {name.isEmpty() ? u""_s : name, text.isNull() ? u""_s : text});
}

SqlResult<QHash<QString, QByteArray>> readViews(SqlDatabase &database)
{
    QHash<QString, QByteArray> views;
    const SqlDone read = database.each(
            u"SELECT name, state FROM view_state"_s, {}, [&views](const QSqlQuery &row) {
                views.insert(row.value(0).toString(),
                             QByteArray::fromBase64(row.value(1).toString().toLatin1()));
            });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return views;
}

} // namespace fleetsync
