#include "ui/automations/automation_draft.h"

#include "engine/upkeep/presets.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

bool AutomationDraft::meet(const std::optional<Rule> &rule, const AutomationGround &ground)
{
    m_ground = ground;
    if (!m_begun) {
        begin(rule);
        return true;
    }
    if (!m_id)
        return false;
    if (!rule) {
        m_standing = Standing::Removed;
        m_theirs.reset();
        return false;
    }
    if (rule->revision == revision()) {
        m_before = rule;
        m_standing = Standing::Mine;
        m_theirs.reset();
        const AutomationFields fields = AutomationReading::fieldsOf(*rule);
        if (dirty() || m_fields == fields)
            return false;
        m_start = m_fields = fields; // saving made a name, or tidied one
        return true;
    }
    m_theirs = rule;
    m_standing = Standing::Changed;
    if (dirty())
        return false;
    takeTheirs(); // nothing typed here that it could overwrite
    return true;
}

void AutomationDraft::begin(const std::optional<Rule> &rule)
{
    m_begun = true;
    if (m_id) {
        m_before = rule;
        m_standing = rule ? Standing::Mine : Standing::Removed;
    }
    if (rule)
        m_start = m_id ? AutomationReading::fieldsOf(*rule) : AutomationReading::copyOf(*rule);
    m_textChosen = rule.has_value();
    m_fields = m_start;
    if (!m_kept || *m_kept == m_start) // it was saved while nobody looked
        return;
    m_fields = *m_kept;
    m_textChosen = true;
    if (rule && m_id && rule->revision != m_keptRevision) {
        m_theirs = rule;
        m_before->revision = m_keptRevision; // the edit is of an older form
        m_standing = Standing::Changed;
    }
}

bool AutomationDraft::edit(const AutomationFields &fields, bool textChosen)
{
    m_fields = fields;
    m_textChosen = m_textChosen || textChosen;
    return followText();
}

/// Nobody has chosen a text: the usual one for what starts it and the first type.
bool AutomationDraft::followText()
{
    if (m_textChosen)
        return false;
    const QString usual = m_fields.types.isEmpty() ? QString() : presetTemplate(m_fields.trigger, m_fields.types.front());
    const QString found = m_ground.templates.contains(usual) ? usual : QString();
    if (found == m_fields.templateName)
        return false;
    m_fields.templateName = found;
    return true;
}

void AutomationDraft::takeTheirs()
{
    if (!m_theirs)
        return;
    m_before = m_theirs;
    m_theirs.reset();
    m_standing = Standing::Mine;
    m_start = m_fields = AutomationReading::fieldsOf(*m_before);
}

void AutomationDraft::keepMine()
{
    if (m_standing == Standing::Removed) {
        m_id = {};
        m_before.reset();
    } else if (m_theirs) {
        m_before = m_theirs;
        m_start = AutomationReading::fieldsOf(*m_before);
    }
    m_theirs.reset();
    m_standing = Standing::Mine;
}

void AutomationDraft::discard()
{
    if (m_theirs)
        takeTheirs();
    m_fields = m_start;
    m_textChosen = m_before.has_value();
}

void AutomationDraft::stored(RuleId rule, const AutomationFields &sent)
{
    const int now = revision() + 1; // each save raises it by one; a new one begins at 1
    m_id = rule;
    m_copyOf = {};
    m_keptRevision = now;
    if (!m_begun)
        return;
    Rule saved = m_before.value_or(Rule{}); // until the next meet()
    saved.id = rule;
    saved.name = sent.name;
    saved.on = sent.on;
    saved.versions = {AutomationReading::versionOf(sent)};
    saved.revision = now;
    m_before = saved;
    m_theirs.reset();
    m_standing = Standing::Mine;
    m_start = sent;
    m_textChosen = true;
}

QString AutomationDraft::place() const
{
    return u"automation-%1-%2"_s.arg(m_id.value).arg(m_copyOf.value);
}

QVariantMap AutomationDraft::kept() const
{
    if (!dirty())
        return {};
    return {{u"fields"_s, QVariant::fromValue(m_fields)}, {u"revision"_s, revision()}};
}

void AutomationDraft::takeUp(const QVariantMap &kept)
{
    m_kept = fieldsOf(kept);
    m_keptRevision = kept.value(u"revision"_s).toInt();
}

std::optional<AutomationFields> AutomationDraft::fieldsOf(const QVariantMap &kept)
{
    return kept.isEmpty() ? std::nullopt : std::optional(kept.value(u"fields"_s).value<AutomationFields>());
}

} // namespace deskbell::ui
