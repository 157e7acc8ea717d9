#pragma once
#include "domain/member.h"
