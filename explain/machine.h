/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An x86 processor that knows only what the code itself says: each register holds a value that is
 * known, or one that is not, and where it came from. Instructions are carried out one by one on
 * what is known; where a branch hangs on what is not, the caller goes both ways (explain/paths.h).
 * That much is enough to see which number a wrapper loads, and where the kernel's compares send it:
 *
 *	mov $0x2d,%eax      eax = 45, known
 *	syscall             GATE_SYSCALL; eax = FROM_KERNEL, not known
 *	cmp $-4096,%rax     flags of FROM_KERNEL and -4096
 *	ja …                not known: both ways
 *
 * Nothing that the code could do harms: memory outside of the file is a few cells of stack.
 */
#ifndef EXPLAIN_MACHINE_H
#define EXPLAIN_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct decoder;
struct elfspace;

enum origin {
	FROM_ANYWHERE,
	FROM_NUMBER,  /* the number that is followed, or what is that far from it */
	FROM_KERNEL,  /* what a gate returned */
	FROM_NEGATED, /* that, negated: an errno */
	/* loaded from the thread's own block, which %fs or %gs leads to, at the offset `at` */
	FROM_THREAD,
	FROM_PLACE, /* the thread's pointer plus the offset that stands in the slot `at` */
	FROM_SLOT,  /* loaded from the address `at`, which may change while the program runs */
};

struct value {
	bool known;
	enum origin origin;
	uint64_t v;    /* if known */
	uint64_t at;   /* of FROM_SLOT */
	uint64_t made; /* the instruction that made a constant of it; 0 for none */
};

enum reg { AX, CX, DX, BX, SP, BP, SI, DI, R8, R9, R10, R11, R12, R13, R14, R15, N_REGS };

enum gate { GATE_NONE, GATE_SYSCALL, GATE_INT80, GATE_SYSENTER, GATE_GS };
/* "syscall", "int $0x80", "sysenter", "call *%gs:0x10" */
const char *gate_text(enum gate g);

enum flow {
	FLOW_NEXT,
	FLOW_JUMP,   /* to `to` */
	FLOW_BRANCH, /* to `to` or on: the machine does not know */
	FLOW_CALL,   /* of `to` */
	FLOW_RETURN,
	FLOW_GATE,
	FLOW_END, /* cannot be decoded, or the processor would not go on from here */
};

/* What one instruction was seen to do, beside what it did to the machine. `slot` is an address, or
 * an offset in the thread. */
enum does {
	DOES_TEST_RESULT = 1, /* compares what the gate returned with -4096 or -4095, or with 0 */
	/* stores that, negated, in the thread's block, at the offset from `slot` (0: a constant) */
	DOES_STORE_ERRNO = 2,
	DOES_TEST_SLOT = 4,   /* compares what was loaded from `slot` with a constant */
	DOES_TEST_THREAD = 8, /* the same of the thread's block */
	DOES_LOAD_SLOT = 16,  /* loads from `slot`, which is not constant */
	DOES_NEGATE_RESULT = 32,
	DOES_DECIDE = 64,     /* a branch or jump that hangs on the number */
	DOES_LOAD_CELL = 128, /* loads from the constant `slot`, whose index is the number */
	DOES_SWAP = 256,      /* compares and exchanges a word of the thread's block */
	DOES_SET_BITS = 512,  /* or with a constant */
	DOES_NOTHING = 1024,  /* padding */
	/* tests some bits of a word of the thread's block, which its own pointer leads to */
	DOES_ASK_BITS = 2048,
};

struct step {
	uint64_t addr;
	unsigned size;
	enum flow flow;
	enum gate gate;
	struct value args[N_REGS]; /* of a gate: the registers before it */
	bool to_known, indirect;   /* indirect: a jump or call through a register or memory */
	uint64_t to;
	unsigned does; /* enum does */
	uint64_t slot;
	unsigned slot_size; /* of DOES_LOAD_CELL, bytes */
	/* of DOES_STORE_ERRNO without a slot: in the thread's block, from its pointer */
	uint64_t offset;
};

enum { MACHINE_CELLS = 96 };

struct cell {
	uint64_t addr;
	unsigned size; /* 0: free */
	struct value value;
};

struct flags {
	enum { FLAGS_UNKNOWN, FLAGS_OF_COMPARE, FLAGS_OF_RESULT } kind;
	struct value a, b; /* compared; of a result, `a` */
	unsigned size;     /* bytes */
	bool number;       /* of the number */
};

struct machine {
	int bits;
	uint64_t ip;
	struct value regs[N_REGS];
	struct flags flags;
	struct cell cells[MACHINE_CELLS];
	unsigned next_cell; /* the one that is taken where none is free */
	/* For the one who walks. */
	unsigned depth;     /* of calls that were followed */
	unsigned decisions; /* DOES_DECIDE so far */
	unsigned gates;     /* passed so far */
	uint64_t mark;
};

/* Registers unknown, but for a stack. */
void machine_init(struct machine *m, int bits, uint64_t ip);
struct value value_known(uint64_t v, enum origin origin);
/* What stands in the machine's own memory. */
void machine_store(struct machine *m, uint64_t addr, unsigned size, const struct value *v);
struct value machine_load(const struct machine *m, const struct elfspace *s, uint64_t addr,
			  unsigned size);
/* An address outside of every file, where the machine's memory may be used for a structure. */
uint64_t machine_elsewhere(const struct machine *m);
/* Carries out the instruction at m->ip; afterwards ip is that of the next one, but at a jump, a
 * call (which pushed nothing), a return (which popped nothing) and a branch, where it is the
 * caller's to choose. */
void machine_step(struct machine *m, struct decoder *d, const struct elfspace *s, struct step *out);
/* A function was called and came back: what the caller may not count on is unknown. */
void machine_skip_call(struct machine *m);
void machine_enter_call(struct machine *m, uint64_t to, uint64_t back);
/* Pops the address to which `ret` goes; false where it is not known. */
bool machine_return(struct machine *m, const struct elfspace *s, uint64_t *to);

#endif
