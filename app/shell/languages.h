#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

#include "shell/export.h"

namespace xz {

/// Translators of the program and of each module, installed as long as this lives. Source strings are English.
class XZSHELL_EXPORT Languages
{
public:
    explicit Languages(QString language);
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// ":/i18n/<name>_<language>.qm"; "app" is installed by the constructor.
    void add(const QString &name);
    QString language() const { return m_language; }

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace xz
