#pragma once

#include "ui/automations/automation_fields.h"

#include <QVariantMap>
#include <optional>

namespace deskbell::ui {

/// An automation while it is being written: what it began from, what it is now, and what became of it in the office meanwhile.
class AutomationDraft {
public:
    /// Mine: nobody else has touched it. Changed: somebody has. Removed: it is not there any more.
    enum class Standing { Mine, Changed, Removed };

    AutomationDraft() = default;
    /// None: a new one. `copyOf`: a new one that begins as another.
    explicit AutomationDraft(RuleId rule, RuleId copyOf = {}) : m_id(rule), m_copyOf(copyOf) {}

    [[nodiscard]] RuleId id() const { return m_id; }
    [[nodiscard]] RuleId source() const { return m_id ? m_id : m_copyOf; } ///< what to look up in the office
    [[nodiscard]] bool begun() const { return m_begun; }
    [[nodiscard]] const AutomationFields &fields() const { return m_fields; }
    [[nodiscard]] const AutomationGround &ground() const { return m_ground; }
    /// As the fields began; null for a new one.
    [[nodiscard]] const Rule *before() const { return m_before ? &*m_before : nullptr; }
    [[nodiscard]] const Rule *theirs() const { return m_theirs ? &*m_theirs : nullptr; }
    [[nodiscard]] int revision() const { return m_before ? m_before->revision : 0; }
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] bool dirty() const { return m_begun && m_fields != m_start; }

    /// The office as it is now; `rule` is source(), null when it is not there. True: the fields are others now.
    bool meet(const std::optional<Rule> &rule, const AutomationGround &ground);
    /// A person changed something; `textChosen`: the text among it, which from then on does not follow the type. True: the text followed.
    bool edit(const AutomationFields &fields, bool textChosen);

    void takeTheirs(); ///< what somebody else saved; what was typed here goes
    void keepMine();   ///< over what somebody else saved: from now on the edit is of theirs
    void discard();    ///< back to the beginning
    /// `sent` was saved as `rule`, over what was here before; what was typed since is a change of that. It has another place() then.
    void stored(RuleId rule, const AutomationFields &sent);

    /// For Drafts. `place` tells one automation's from another's.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QVariantMap kept() const; ///< empty when nothing is unsaved
    /// Before the first meet(): goes on with what was kept.
    void takeUp(const QVariantMap &kept);
    /// The fields of what was kept; none when nothing was.
    [[nodiscard]] static std::optional<AutomationFields> fieldsOf(const QVariantMap &kept);

private:
    void begin(const std::optional<Rule> &rule);
    bool followText();

    RuleId m_id, m_copyOf;
    bool m_begun = false;
    bool m_textChosen = false;
    Standing m_standing = Standing::Mine;
    std::optional<Rule> m_before, m_theirs;
    std::optional<AutomationFields> m_kept;
    int m_keptRevision = 0;
    AutomationGround m_ground;
    AutomationFields m_start, m_fields;
};

} // namespace deskbell::ui
