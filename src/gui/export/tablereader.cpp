// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/export/tablereader.h"

#include "gui/text/displayzones.h"
#include "gui/text/timetext.h"
#include "models/exactrole.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace fleetsync {

namespace {

QList<std::pair<int, int>> selectedSpans(const QTableView &table)
{
    QList<std::pair<int, int>> spans;
    if (!table.selectionModel()) {
        return spans;
    }
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        spans.append({range.top(), range.bottom()});
    }
    std::sort(spans.begin(), spans.end());
    QList<std::pair<int, int>> apart;
    for (const auto &[first, last] : std::as_const(spans)) {
        if (!apart.isEmpty() && first <= apart.constLast().second + 1) {
            apart.last().second = std::max(apart.constLast().second, last);
        } else {
            apart.append({first, last});
        }
    }
    return apart;
}

int rowsIn(const QList<std::pair<int, int>> &spans)
{
    int rows = 0;
    for (const auto &[first, last] : spans) {
        rows += last - first + 1;
    }
    return rows;
}

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

ExportCell cellOf(const QModelIndex &index)
{
    const QVariant exact = index.data(ExactRole);
    switch (exact.typeId()) {
    case QMetaType::UnknownType: {
        const QString words = index.data(Qt::DisplayRole).toString();
        // The dash stands for nothing in every table of ours.
        return words.isEmpty() || words == u"–" ? ExportCell() : ExportCell(words);
    }
    case QMetaType::QDateTime:
        return exact.toDateTime();
    case QMetaType::Double:
    case QMetaType::Float:
        return exact.toDouble();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return exact.toLongLong();
    case QMetaType::QString:
        return exact.toString();
    default:
        return {};
    }
}

} // namespace

int selectedRowCount(const QTableView &table)
{
    return rowsIn(selectedSpans(table));
}

TableReader::TableReader(const QTableView &table, std::chrono::nanoseconds turn, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_most(turn)
{
    connect(&m_turn, &QTimer::timeout, this, &TableReader::readSome);
}

void TableReader::start(ExportRows rows)
{
    stop();
    m_which = rows;
    m_model = m_table.model();
    if (!m_model) {
        Q_EMIT lost();
        return;
    }
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TableReader::begin);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &TableReader::begin);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TableReader::begin);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableReader::begin);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { onInserted(first); });
    begin();
    m_turn.start();
}

void TableReader::stop()
{
    m_turn.stop();
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model.clear();
}

void TableReader::begin()
{
    m_read = {};
    m_columns = shownColumns(m_table);
    for (const int column : std::as_const(m_columns)) {
        const QVariant exact = m_model->headerData(column, Qt::Horizontal, ExactRole);
        m_read.headers << (exact.isValid() ? exact : m_model->headerData(column, Qt::Horizontal))
                                  .toString();
    }
    m_spans = selectedSpans(m_table);
    if (m_which == ExportRows::All) {
        m_spans.clear();
        if (m_model->rowCount() > 0) {
            m_spans.append({0, m_model->rowCount() - 1});
        }
    }
    m_rows = rowsIn(m_spans);
    m_read.rows.reserve(static_cast<size_t>(m_rows));
    m_span = 0;
    m_row = m_spans.isEmpty() ? 0 : m_spans.constFirst().first;
}

/// Rows that come last while all are read are read, too; others push those that wait away.
void TableReader::onInserted(int first)
{
    if (m_which == ExportRows::All && m_spans.size() == 1 && first > m_spans.constFirst().second) {
        m_spans.first().second = m_model->rowCount() - 1;
        m_rows = rowsIn(m_spans);
    } else {
        begin();
    }
}

void TableReader::readSome()
{
    if (!m_model || m_table.model() != m_model) {
        stop();
        Q_EMIT lost();
        return;
    }
    QElapsedTimer spent;
    spent.start();
    while (m_span < m_spans.size()) {
        readRow(m_row);
        if (++m_row > m_spans.at(m_span).second && ++m_span < m_spans.size()) {
            m_row = m_spans.at(m_span).first;
        }
        if (spent.nsecsElapsed() >= m_most.count()) {
            break;
        }
    }
    Q_EMIT progressed(static_cast<int>(m_read.rows.size()), m_rows);
    if (m_turn.isActive() && m_span >= m_spans.size()) {
        stop();
        Q_EMIT finished();
    }
}

void TableReader::readRow(int row)
{
    std::vector<ExportCell> cells;
    cells.reserve(static_cast<size_t>(m_columns.size()));
    for (const int column : std::as_const(m_columns)) {
        cells.push_back(cellOf(m_model->index(row, column)));
    }
    m_read.rows.push_back(std::move(cells));
    if (displayZones().choice == ZoneChoice::PerFleet) {
        const QVariant fleet = m_model->index(row, 0).data(RowFleetRole);
        m_read.zones.push_back(displayZone(ConnectionId(fleet.toString())));
    }
}

} // namespace fleetsync
