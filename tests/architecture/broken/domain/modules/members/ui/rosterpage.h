#pragma once
#include "data/repository.h"
#include "domain/member.h"
