// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/rerun.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/machine/vm.h"
#include "engine/vm/setup.h"
#include "trace/reader.h"

/* ---- writing ---- */

bool rerun_possible(const struct setup *s)
{
	return s->vm.mode == VM_REPEATABLE && !s->opts->no_snapshot && !s->opts->bare &&
	       !s->opts->idle;
}

static json_t *hexadecimal(uint64_t value)
{
	return json_sprintf("%016llx", (unsigned long long)value);
}

json_t *rerun_json(const struct setup *s, int parcel_fd, uint64_t ram)
{
	json_t *j = json_object(), *modules = json_array();
	struct parcel_sum sum;
	struct err e;

	if (parcel_sum_of(parcel_fd, &sum, &e)) {
		json_decref(modules);
		return j;
	}
	for (char *const *m = s->opts->modules; m && *m; m++)
		json_array_append_new(modules, json_string(*m));
	json_object_set_new(j, "ram", hexadecimal(ram));
	json_object_set_new(j, "parcel",
			    json_sprintf("%016llx%016llx", (unsigned long long)sum.hash[1],
					 (unsigned long long)sum.hash[0]));
	json_object_set_new(j, "parcel_bytes", json_integer(sum.bytes));
	json_object_set_new(j, "modules", modules);
	if (s->opts->append)
		json_object_set_new(j, "append", json_string(s->opts->append));
	if (s->opts->qemu)
		json_object_set_new(j, "qemu", json_string(s->qemu.path));
	if (s->opts->from_boot)
		json_object_set_new(j, "from_boot", json_true());
	return j;
}

/* ---- reading ---- */

static char *text(const json_t *object, const char *key)
{
	const char *value = json_string_value(json_object_get(object, key));

	return value ? strdup(value) : NULL;
}

static uint64_t number(const char *digits, size_t n)
{
	char word[17] = "";

	snprintf(word, sizeof(word), "%.*s", (int)n, digits ? digits : "");
	return strtoull(word, NULL, 16);
}

static void read_parcel(struct rerun *r, const json_t *j)
{
	const char *hash = json_string_value(json_object_get(j, "parcel"));

	if (!hash || strlen(hash) != 32)
		return;
	r->parcel = (struct parcel_sum){ json_integer_value(json_object_get(j, "parcel_bytes")),
					 { number(hash + 16, 16), number(hash, 16) } };
}

static void read_modules(struct rerun *r, const json_t *list)
{
	const size_t most = sizeof(r->modules) / sizeof(r->modules[0]) - 1;
	size_t i;
	json_t *name;

	json_array_foreach(list, i, name) if (i < most && json_is_string(name)) r->modules[i] =
		strdup(json_string_value(name));
	r->machine.modules = r->modules;
}

static void read_machine(struct rerun *r, const json_t *meta, const json_t *j)
{
	const json_t *kernel = json_object_get(meta, "kernel"),
		     *machine = json_object_get(meta, "machine");
	const char *arch = json_string_value(json_object_get(kernel, "arch")),
		   *mitigations = json_string_value(json_object_get(meta, "mitigations"));

	r->machine = (struct record_opts){
		.kernel = text(kernel, "release"),
		.i386 = arch && !strcmp(arch, "i386"),
		.cpu = text(machine, "cpu"),
		.qemu = text(j, "qemu"),
		.memory_mb = json_integer_value(json_object_get(machine, "memory_mb")),
		.append = text(j, "append"),
		.mitigations = mitigations && !strcmp(mitigations, "auto"),
		.from_boot = json_is_true(json_object_get(j, "from_boot")),
	};
	r->build_id = text(kernel, "build_id");
	r->qemu_version = text(machine, "qemu");
	r->ram = number(json_string_value(json_object_get(j, "ram")), 16);
	r->booted = !r->ram;
	read_modules(r, json_object_get(j, "modules"));
	read_parcel(r, j);
}

static int refuse(const char *trace, const json_t *meta, struct err *e)
{
	const char *mode = json_string_value(json_object_get(meta, "mode"));

	if (json_is_true(json_object_get(meta, "no_rerun")))
		return err_set(e, -ENOTSUP,
			       "%s cannot run again: it was recorded with --no-rerun, which keeps "
			       "neither environment nor input",
			       trace);
	if (mode && strncmp(mode, "repeatable", 10))
		return err_set(e, -ENOTSUP, "%s cannot run again: the recording is %s", trace,
			       mode);
	return err_set(e, -ENOTSUP,
		       "%s cannot run again: it was recorded without a snapshot, or by an older "
		       "ringtrip; record it again",
		       trace);
}

static int read_meta(struct rerun *r, const char *trace, const struct chunk *c, struct err *e)
{
	json_t *meta = json_loadb(c->data, c->size, 0, NULL);
	const json_t *j = json_object_get(meta, "rerun");
	int code = 0;

	read_machine(r, meta, j);
	if (!j || !r->parcel.bytes || (r->booted && !r->machine.from_boot))
		code = refuse(trace, meta, e);
	json_decref(meta);
	return code;
}

/* META comes first, then the parcel. */
static int read_chunks(struct rerun *r, const char *trace, struct trace_reader *reader,
		       int parcel_fd, struct buf *missing, struct err *e)
{
	struct chunk c;
	bool meta = false;
	int code;

	while ((code = trace_reader_next(reader, &c, e)) > 0 && c.kind != CHUNK_STREAM) {
		code = 0;
		if (c.kind == CHUNK_META && !meta) {
			meta = true;
			code = read_meta(r, trace, &c, e);
		} else if (c.kind == CHUNK_PARCEL && meta) {
			code = parcel_append(parcel_fd, c.data, c.size, missing, e);
		}
		if (code < 0)
			return code;
	}
	return code < 0 ? code : !meta ? refuse(trace, NULL, e) : 0;
}

static int check_parcel(const struct rerun *r, const char *trace, int parcel_fd,
			const struct buf *missing, struct err *e)
{
	struct parcel_sum sum;
	int code;

	if (missing->len)
		return err_set(e, -ENOENT,
			       "%s cannot run again: the cache has no longer the content of /%.*s "
			       "(record --self-contained keeps it in the trace)",
			       trace, (int)strcspn(missing->data, "\n"), missing->data);
	code = parcel_sum_of(parcel_fd, &sum, e);
	if (!code && (sum.bytes != r->parcel.bytes || sum.hash[0] != r->parcel.hash[0] ||
		      sum.hash[1] != r->parcel.hash[1]))
		code = err_set(e, -EBADMSG,
			       "%s cannot run again: the program's files in it are damaged", trace);
	return code;
}

int rerun_read(const char *trace, struct rerun *r, int parcel_fd, struct err *e)
{
	int fd = open(trace, O_RDONLY | O_CLOEXEC), code;
	struct trace_reader *reader;
	struct buf missing = { 0 };

	*r = (struct rerun){ 0 };
	if (fd < 0)
		return err_set(e, -errno, "%s: %s", trace, strerror(errno));
	reader = trace_reader_new(fd, trace, e);
	code = reader ? read_chunks(r, trace, reader, parcel_fd, &missing, e) : -EBADMSG;
	if (!code)
		code = check_parcel(r, trace, parcel_fd, &missing, e);
	trace_reader_free(reader);
	buf_free(&missing);
	close(fd);
	return code;
}

void rerun_free(struct rerun *r)
{
	free((char *)r->machine.kernel);
	free((char *)r->machine.cpu);
	free((char *)r->machine.qemu);
	free((char *)r->machine.append);
	for (char **m = r->modules; *m; m++)
		free(*m);
	free(r->build_id);
	free(r->qemu_version);
	*r = (struct rerun){ 0 };
}
