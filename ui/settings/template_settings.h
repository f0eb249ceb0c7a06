#pragma once

#include "queries/reader.h"
#include "ui/desk/surroundings.h"
#include "ui/settings/settings_section.h"

namespace deskbell::ui {

class CellModel;
class EmptyState;
class ListTable;

/// The texts that clients read: in which languages there are, and which automations send them.
class TemplateSettings : public SettingsSection {
    Q_OBJECT

public:
    TemplateSettings(const Surroundings &around, QWidget *parent);
    void lookAgain() override;

private:
    struct Ground {
        std::vector<Template> templates;
        std::vector<Rule> rules;
    };
    void show(const Ground &ground);

    const Surroundings &m_around;
    Slot m_slot;
    CellModel *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
    QStringList m_names; ///< by row
};

} // namespace deskbell::ui
