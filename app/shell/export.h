#pragma once

#include <QtGlobal>

#if defined(XZSHELL_LIBRARY)
#define XZSHELL_EXPORT Q_DECL_EXPORT
#else
#define XZSHELL_EXPORT Q_DECL_IMPORT
#endif
