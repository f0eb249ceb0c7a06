#pragma once

#include "queries/reader.h"

#include <QCoreApplication>

namespace deskbell::ui {

/// Messages that wait for a person and that the same thing helps.
struct AttentionGroup {
    QString id;     ///< unknown failed addresses text rule channel sending clock confirm other
    QString title;
    QString advice; ///< what happened and what helps
    MessageState state = MessageState::Held;
    std::vector<Reason> reasons;
    Reason fixes = Reason::Ok; ///< one press helps all of them; Ok: each is looked at
    int count = 0;

    [[nodiscard]] MessageSearch search() const;
};

class AttentionGroups {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::AttentionGroups)

public:
    /// Unknown outcomes first, then what failed, then what is held: first what only one person can look into, then what one switch lets go.
    [[nodiscard]] static std::vector<AttentionGroup> of(const std::vector<Waiting> &waiting);
};

} // namespace deskbell::ui
