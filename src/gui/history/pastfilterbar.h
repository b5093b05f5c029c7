// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sync.h"

#include <QDateTime>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;

namespace fleetsync {

/// History's own filters beside those of the rail: result, period, who asked.
class PastFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit PastFilterBar(QWidget *parent = nullptr);

    QList<SyncStatus> statuses() const;         ///< empty: all
    QDateTime from(const QDateTime &now) const; ///< invalid: any time
    bool isOursOnly() const;
    bool isEmpty() const; ///< lets everything through
    void clear();
    /// Beside them: how the list goes on.
    void setNote(const QString &text);

    QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    QComboBox *add(const QString &name, const QStringList &choices);

    QComboBox *m_result;
    QComboBox *m_period;
    QComboBox *m_askedBy;
    QLabel *m_note;
};

} // namespace fleetsync
