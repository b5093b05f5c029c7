// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "gui/fleets/messagepage.h"

#include <optional>

namespace fleetsync {

struct FleetViewSpec;
class Session;

/// In place of a table without rows: why there are none, and the way on.
class FleetsMessage : public MessagePage
{
    Q_OBJECT
public:
    FleetsMessage(const FleetViewSpec &spec, QWidget *parent);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    /// True: there is something to say in place of the table.
    bool update(int rows, bool filtered);
    /// Nothing is known yet: the table shows what will come.
    bool isLoading() const { return m_kind == Kind::Loading; }

Q_SIGNALS:
    /// The list failed, or came after all.
    void changed();
    void clearFiltersRequested();
    void tryAgainRequested();
    void otherKeyRequested();

private:
    enum class Kind { None, Loading, Empty, Idle, NoMatch, Failed };

    Kind dueKind(int rows, bool filtered) const;
    void say();
    void sayError();
    void onButton();

    QString m_nothing;
    QString m_nothingText;
    bool m_ofAll; ///< the view shows every fleet that there is
    Session *m_session = nullptr;
    std::optional<ApiError> m_error;
    Kind m_kind = Kind::None;
};

} // namespace fleetsync
