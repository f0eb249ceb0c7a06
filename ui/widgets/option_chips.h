#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace deskbell::ui {

class FlowLayout;

/// A few possibilities as chips, of which a person chooses one (arrow keys move the choice) or several.
class OptionChips : public QWidget {
    Q_OBJECT

public:
    enum class Mode { One, Several };
    /// `name` begins the object names of its chips: NAME-ID.
    OptionChips(Mode mode, const QString &name, QWidget *parent = nullptr);

    /// `spoken` when the text is too short to be heard: "Mo", "Monday".
    void add(const QString &id, const QString &text, const QString &spoken = {});
    void setText(const QString &id, const QString &text);
    /// Not a person's doing: changed() is not said.
    void choose(const QStringList &ids);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] int widthInOneLine() const;

Q_SIGNALS:
    void changed();

private:
    struct Option {
        QString id;
        QPushButton *button = nullptr;
    };
    FlowLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<Option> m_options;
};

} // namespace deskbell::ui
