// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedsync.h"
#include "models/pastorigin.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <utility>

class QComboBox;
class QDateEdit;
class QLabel;

namespace fleetsync {

/// History's own filters beside those of the rail: result, period, who asked.
class PastFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// @param now by the server's clock; invalid while nobody knows
    explicit PastFilterBar(std::function<QDateTime()> now, QWidget *parent = nullptr);

    /// As far as the store can tell; what our own journal knows beside it is for takes().
    HistoryQuery query() const;
    bool takes(const PastOrigin &origin) const;
    bool asksForOrigin() const;
    bool isEmpty() const; ///< lets everything through
    void clear();
    /// The zone in which days begin is another one now.
    void retell();
    /// Beside them: how the list goes on.
    void setNote(const QString &text);

    QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    /// A word for what is kept, and what is read; the first takes all, and has none.
    using Choice = std::pair<QString, QString>;
    QComboBox *add(const QString &name, const QList<Choice> &choices);
    QDateEdit *addDay(const QString &name);
    void onPeriod();
    void showDays();
    bool isBetween() const;
    void setDays(const QDate &from, const QDate &to);

    std::function<QDateTime()> m_now;
    QComboBox *m_result;
    QComboBox *m_period;
    QDateEdit *m_from; ///< seen between two dates
    QDateEdit *m_to;
    QComboBox *m_askedBy;
    QLabel *m_note;
};

} // namespace fleetsync
