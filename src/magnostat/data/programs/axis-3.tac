magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 100.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
State L3:solid_a pool 0.0
State L3:solid_b pool 0.0
State L3:solid_c pool 0.0
State L3:residue pool 0.0
State L3:stomach pool 0.0
State L3:small_bowel pool 0.0
State L3:colon pool 0.0
State L3:plasma pool 0.0
State L3:interstitium pool 0.0
State L3:depot pool 0.0
State L3:fast pool 0.0
State L3:organs pool 0.0
State L3:muscle pool 0.0
State L3:deep pool 0.0
State L3:red_cells pool 0.0
State L3:surface pool 0.0
State L3:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.14
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.E_TRPM6 1.0
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.normal 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.normal 1.25
Parameter calcium.usual 1.026
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.normal 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.c_FGF23 0.5
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.normal 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.normal 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:solid_a 0.0
Parameter L1:solid_b 0.0
Parameter L1:solid_c 0.0
Parameter L1:inert 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:solid_a 0.0
Parameter L2:solid_b 0.0
Parameter L2:solid_c 0.0
Parameter L2:inert 0.0
Parameter L2:infused 0.0
Parameter L3:drunk 0.0
Parameter L3:solid_a 0.0
Parameter L3:solid_b 0.0
Parameter L3:solid_c 0.0
Parameter L3:inert 0.0
Parameter L3:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
state 70
state 71
state 72
state 73
state 74
state 75
state 76
state 77
state 78
state 79
state 80
state 81
state 82
state 83
state 84
state 85
state 86
state 87
state 88
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
parameter 277
parameter 278
parameter 279
parameter 280
parameter 281
parameter 282
parameter 283
parameter 284
parameter 285
parameter 286
parameter 287
parameter 288
parameter 289
parameter 290
parameter 291
parameter 292
parameter 293
parameter 294
add 114 115
mul 199 384
div 23 385
power 341 343
mul 342 387
mul 386 384
div 37 389
sub 390 317
add 390 317
add 392 318
mul 390 317
const 2.0
mul 395 394
mul 391 391
add 393 392
mul 318 398
add 397 399
sqrt 400
add 393 401
div 396 402
sub 317 403
div 403 404
mul 319 405
mul 320 37
power 386 203
mul 114 408
mul 203 114
sub 384 410
sub 384 114
div 411 412
power 386 413
mul 115 414
mul 116 114
div 416 409
div 8 409
mul 117 118
add 419 406
mul 119 417
const 2.302585092994046
mul 422 120
const 7.4
sub 337 424
mul 423 425
exp 426
mul 421 427
power 388 121
mul 428 429
add 420 430
const 1.0
add 432 431
div 418 433
add 432 420
mul 434 435
div 436 122
div 9 415
add 432 117
mul 434 439
div 440 122
div 438 122
mul 123 436
mul 123 438
mul 124 10
mul 126 437
div 418 125
mul 142 141
add 432 143
mul 448 449
sub 432 141
div 13 131
sub 452 450
mul 451 143
sub 453 454
mul 455 455
const 4.0
mul 457 451
mul 458 143
mul 459 452
add 456 460
sqrt 461
mul 395 143
mul 463 452
sub 462 455
div 464 465
div 12 129
sub 467 450
sub 468 454
mul 469 469
mul 459 467
add 470 471
sqrt 472
mul 463 467
sub 473 469
div 474 475
sub 432 135
add 432 135
add 478 136
mul 395 135
mul 477 477
add 479 478
mul 136 482
add 481 483
sqrt 484
add 479 485
div 480 486
sub 432 137
mul 137 466
add 488 489
div 135 490
sub 442 491
add 442 491
add 493 136
mul 442 491
mul 395 495
mul 492 492
add 494 493
mul 136 498
add 497 499
sqrt 500
add 494 501
div 496 502
div 503 487
power 338 139
power 341 140
mul 505 506
mul 507 504
mul 144 466
mul 127 442
div 510 128
div 11 128
mul 129 508
div 513 130
mul 138 129
mul 515 476
div 516 130
mul 131 508
div 518 132
mul 138 131
mul 520 466
div 521 132
mul 133 142
add 143 466
div 466 524
mul 449 525
mul 523 526
div 527 134
div 14 134
mul 113 94
mul 530 5
mul 112 7
mul 532 92
add 93 5
div 5 534
mul 533 535
mul 532 95
add 96 6
div 6 538
mul 537 539
mul 113 97
mul 541 6
add 540 542
mul 352 0
mul 353 1
mul 354 2
div 0 90
div 1 90
div 2 90
div 4 89
add 531 536
div 5 90
div 6 91
div 3 91
mul 98 437
mul 99 467
mul 145 146
sub 432 148
add 432 148
add 559 149
mul 395 148
mul 558 558
add 560 559
mul 149 563
add 562 564
sqrt 565
add 560 566
div 561 567
div 15 557
add 432 154
mul 153 570
sub 432 153
sub 569 571
mul 572 154
sub 573 574
mul 575 575
mul 457 572
mul 577 154
mul 578 569
add 576 579
sqrt 580
mul 395 154
mul 582 569
sub 581 575
div 583 584
div 15 145
mul 152 585
sub 437 148
add 437 148
add 589 149
mul 437 148
mul 395 591
mul 588 588
add 590 589
mul 149 594
add 593 595
sqrt 596
add 590 597
div 592 598
mul 557 599
div 600 568
div 601 147
mul 557 585
div 603 147
mul 557 151
mul 605 467
div 606 150
mul 151 15
div 608 150
mul 179 180
mul 610 181
sub 432 178
mul 178 176
add 612 613
mul 611 614
div 26 389
div 616 225
neg 200
power 386 618
div 171 201
power 620 202
mul 619 621
mul 204 205
mul 623 622
add 432 624
div 432 625
mul 206 615
power 622 207
mul 627 628
add 432 629
div 626 630
add 432 215
mul 214 632
mul 215 466
add 432 634
div 633 635
power 24 210
mul 209 637
neg 211
power 617 639
mul 638 640
div 641 636
mul 208 642
add 432 643
div 631 644
mul 212 213
mul 646 24
div 647 636
add 432 648
div 645 649
mul 171 199
mul 651 650
sub 432 626
mul 649 652
sub 649 432
mul 655 652
power 386 217
mul 216 657
sub 432 229
mul 229 466
add 659 660
power 338 230
mul 661 662
power 341 231
mul 663 664
add 432 238
mul 238 466
mul 667 466
add 432 668
div 666 669
mul 654 212
add 432 212
mul 239 672
div 671 673
power 674 236
mul 234 235
div 656 239
mul 676 677
mul 678 675
mul 679 670
power 617 237
mul 680 681
mul 225 617
mul 223 25
div 684 224
div 25 224
mul 227 665
add 432 228
add 228 617
div 617 689
mul 688 690
mul 687 691
mul 227 27
div 693 226
power 617 233
mul 232 695
mul 437 466
const 0.5
mul 698 292
power 697 699
power 293 292
sub 432 294
mul 702 700
add 432 701
mul 703 704
add 700 701
div 705 706
add 294 707
mul 34 302
sub 432 304
mul 710 708
add 304 711
mul 709 712
sub 432 303
mul 714 713
add 303 715
div 116 408
sub 432 176
mul 177 718
add 432 719
mul 175 720
mul 721 615
add 432 243
add 243 36
div 36 724
mul 723 725
mul 242 726
add 241 727
mul 728 28
div 729 240
mul 247 118
add 731 405
mul 248 717
mul 422 249
mul 734 425
exp 735
mul 733 736
add 432 732
add 738 737
mul 409 739
mul 415 738
add 740 741
div 29 742
div 743 245
sub 441 432
mul 254 745
add 744 746
mul 185 747
add 432 253
power 748 255
mul 253 750
add 432 751
div 749 752
neg 251
mul 754 252
mul 755 722
mul 756 753
exp 757
mul 743 738
mul 250 653
sub 432 760
mul 759 761
mul 762 758
sub 432 257
add 432 258
add 258 716
div 716 766
mul 765 767
mul 764 768
add 257 769
mul 256 260
mul 771 770
power 36 259
mul 772 773
sub 763 774
add 763 774
add 776 261
mul 763 774
mul 395 778
mul 775 775
add 777 776
mul 261 781
add 780 782
sqrt 783
add 777 784
div 779 785
sub 763 786
mul 743 739
div 744 246
div 28 240
mul 244 744
mul 171 787
sub 432 264
mul 264 36
add 793 794
mul 263 795
div 31 389
div 797 265
mul 271 272
neg 274
power 716 800
mul 799 801
neg 275
power 33 803
mul 802 804
mul 270 797
div 798 277
mul 796 30
div 808 262
div 30 262
power 338 269
mul 267 811
add 432 268
add 268 798
div 798 814
mul 813 815
mul 812 816
mul 267 32
div 818 266
sub 806 805
add 806 805
add 821 273
mul 806 805
mul 395 823
mul 820 820
add 822 821
mul 273 826
add 825 827
sqrt 828
add 822 829
div 824 830
sub 806 831
mul 171 832
power 798 281
power 744 282
mul 834 835
neg 283
power 441 837
mul 836 838
sub 432 164
power 716 165
mul 840 841
add 164 842
mul 166 843
mul 159 844
mul 845 19
div 846 160
mul 159 167
mul 848 21
mul 849 789
power 807 168
mul 850 851
mul 162 789
neg 163
power 716 854
mul 853 855
mul 162 18
div 857 161
mul 155 442
power 21 158
mul 859 860
div 861 156
div 16 156
mul 157 852
mul 864 442
mul 845 17
div 866 160
mul 170 852
mul 845 20
div 869 160
mul 172 173
mul 871 653
mul 872 436
mul 185 436
div 874 182
power 875 183
mul 185 744
power 877 184
mul 876 878
add 432 879
div 432 880
mul 174 721
mul 882 615
mul 883 881
power 716 186
mul 884 885
sub 436 873
neg 886
exp 888
sub 432 889
mul 887 890
sub 887 891
sub 432 190
mul 190 340
add 893 894
sub 432 191
mul 191 209
add 896 897
mul 895 898
mul 187 189
mul 900 22
mul 901 899
mul 422 192
mul 903 425
exp 904
mul 902 905
sub 892 906
add 892 906
add 908 188
mul 892 906
mul 395 910
mul 907 907
add 909 908
mul 188 913
add 912 914
sqrt 915
add 909 916
div 911 917
sub 892 918
mul 171 919
mul 290 745
add 432 291
mul 921 922
add 291 441
div 923 924
add 744 925
mul 185 926
div 927 288
sub 285 432
sub 432 286
div 929 930
sub 285 286
power 928 287
mul 931 933
add 432 934
div 932 935
add 286 936
mul 284 34
sub 432 308
add 432 309
add 309 716
div 716 941
mul 940 942
mul 939 943
add 308 944
sub 432 310
mul 310 466
add 946 947
mul 306 948
neg 312
power 33 950
mul 949 951
div 171 315
power 953 313
mul 952 954
sub 432 314
mul 956 945
mul 957 955
add 958 314
mul 305 36
sub 432 311
mul 311 466
add 961 962
mul 963 36
mul 335 329
add 390 965
add 325 326
mul 967 966
add 325 327
mul 969 334
sub 968 970
mul 971 329
sub 966 972
mul 328 329
sub 432 974
sub 966 317
add 966 317
add 977 318
mul 966 317
mul 395 979
mul 976 976
add 978 977
mul 318 982
add 981 983
sqrt 984
add 978 985
div 980 986
sub 317 987
div 987 988
mul 319 989
sub 973 317
add 973 317
add 992 318
mul 973 317
mul 395 994
mul 991 991
add 993 992
mul 318 997
add 996 998
sqrt 999
add 993 1000
div 995 1001
sub 317 1002
div 1002 1003
mul 319 1004
add 432 419
add 1006 990
add 1007 430
div 418 1008
add 321 326
mul 1010 1009
mul 1011 1007
add 321 327
mul 1013 330
add 1006 406
add 1015 430
div 418 1016
sub 1012 1014
mul 1018 329
sub 418 1019
div 1020 975
add 1006 1005
div 430 975
add 1022 1023
div 1021 1024
add 432 731
add 1026 989
add 1027 737
div 788 1028
add 322 326
mul 1030 1029
mul 1031 1027
add 322 327
mul 1033 331
add 1026 405
add 1035 737
div 788 1036
sub 1032 1034
mul 1038 329
sub 788 1039
div 1040 975
add 1026 1004
div 737 975
add 1042 1043
div 1041 1044
mul 336 1038
const 0.0
mul 1047 1032
where 1038 1046 1048
add 323 326
mul 1050 683
add 323 327
mul 1052 332
add 324 326
mul 1054 806
add 324 327
mul 1056 333
mul 328 199
add 970 335
add 604 609
mul 356 447
add 446 1061
mul 355 447
mul 357 447
add 362 1049
power 36 101
power 339 102
mul 1066 1067
power 338 103
mul 1068 1069
power 716 105
mul 1070 1071
neg 106
power 33 1073
mul 1072 1074
sub 432 104
mul 104 340
add 1076 1077
mul 1075 1078
power 107 108
mul 1079 1080
power 109 110
mul 1081 1082
sub 432 100
mul 100 466
add 1084 1085
div 1083 1086
sub 1087 7
div 1088 111
power 338 194
mul 197 1090
neg 195
power 24 1092
mul 1091 1093
power 339 196
mul 1094 1095
sub 432 193
mul 193 466
add 1097 1098
div 1096 1099
sub 1100 22
div 1101 198
neg 219
power 386 1103
mul 218 1104
power 617 220
mul 1105 1106
neg 221
power 437 1108
mul 1107 1109
sub 1110 24
div 1111 222
sub 844 21
div 1113 169
power 807 276
mul 279 1115
sub 432 278
mul 278 36
add 1117 1118
mul 1116 1119
sub 1120 33
div 1121 280
neg 297
power 36 1123
power 798 298
mul 1124 1125
neg 299
power 744 1127
mul 1126 1128
mul 300 1129
sub 300 432
add 1131 1129
div 1130 1132
mul 289 35
mul 1134 937
mul 1135 708
add 1136 296
sub 1137 34
div 1138 295
sub 1133 35
div 1140 301
add 959 307
sub 1142 964
div 1143 316
mul 38 0
mul 0 0
const 1e-200
add 1146 1147
div 1145 1148
mul 544 1149
mul 39 1
mul 1 1
add 1152 1147
div 1151 1153
mul 545 1154
mul 40 2
mul 2 2
add 1157 1147
div 1156 1158
mul 546 1159
mul 547 1149
mul 548 1154
mul 549 1159
mul 42 4
mul 4 4
add 1165 1147
div 1164 1166
mul 550 1167
mul 43 5
mul 5 5
add 1170 1147
div 1169 1171
mul 551 1172
mul 552 1172
mul 44 6
mul 6 6
add 1176 1147
div 1175 1177
mul 543 1178
mul 45 8
mul 8 8
add 1181 1147
div 1180 1182
mul 555 1183
mul 49 12
mul 12 12
add 1186 1147
div 1185 1187
mul 556 1188
mul 553 1178
mul 41 3
mul 3 3
add 1192 1147
div 1191 1193
mul 554 1194
mul 47 10
mul 10 10
add 1197 1147
div 1196 1198
mul 445 1199
mul 443 1183
mul 46 9
mul 9 9
add 1203 1147
div 1202 1204
mul 444 1205
mul 511 1205
mul 48 11
mul 11 11
add 1209 1147
div 1208 1210
mul 512 1211
mul 514 1205
mul 517 1188
mul 519 1205
mul 50 13
mul 13 13
add 1217 1147
div 1216 1218
mul 522 1219
mul 528 1219
mul 51 14
mul 14 14
add 1223 1147
div 1222 1224
mul 529 1225
mul 602 1183
mul 607 1188
mul 52 15
mul 15 15
add 1230 1147
div 1229 1231
mul 1060 1232
mul 862 1205
mul 53 16
mul 16 16
add 1236 1147
div 1235 1237
mul 863 1238
mul 865 1205
mul 54 17
mul 17 17
add 1242 1147
div 1241 1243
mul 867 1244
mul 920 1183
mul 1062 1183
mul 1063 1183
mul 1064 1183
mul 1012 1183
mul 55 0
div 1251 1148
mul 544 1252
mul 56 1
div 1254 1153
mul 545 1255
mul 57 2
div 1257 1158
mul 546 1258
mul 547 1252
mul 548 1255
mul 549 1258
mul 59 4
div 1263 1166
mul 550 1264
mul 60 5
div 1266 1171
mul 551 1267
mul 552 1267
mul 61 6
div 1270 1177
mul 543 1271
mul 62 8
div 1273 1182
mul 555 1274
mul 66 12
div 1276 1187
mul 556 1277
mul 553 1271
mul 58 3
div 1280 1193
mul 554 1281
mul 64 10
div 1283 1198
mul 445 1284
mul 443 1274
mul 63 9
div 1287 1204
mul 444 1288
mul 511 1288
mul 65 11
div 1291 1210
mul 512 1292
mul 514 1288
mul 517 1277
mul 519 1288
mul 67 13
div 1297 1218
mul 522 1298
mul 528 1298
mul 68 14
div 1301 1224
mul 529 1302
mul 602 1274
mul 607 1277
mul 69 15
div 1306 1231
mul 1060 1307
mul 862 1288
mul 70 16
div 1310 1237
mul 863 1311
mul 865 1288
mul 71 17
div 1314 1243
mul 867 1315
mul 920 1274
mul 1062 1274
mul 1063 1274
mul 1064 1274
mul 1012 1274
mul 72 0
div 1322 1148
mul 544 1323
mul 73 1
div 1325 1153
mul 545 1326
mul 74 2
div 1328 1158
mul 546 1329
mul 547 1323
mul 548 1326
mul 549 1329
mul 76 4
div 1334 1166
mul 550 1335
mul 77 5
div 1337 1171
mul 551 1338
mul 552 1338
mul 78 6
div 1341 1177
mul 543 1342
mul 79 8
div 1344 1182
mul 555 1345
mul 83 12
div 1347 1187
mul 556 1348
mul 553 1342
mul 75 3
div 1351 1193
mul 554 1352
mul 81 10
div 1354 1198
mul 445 1355
mul 443 1345
mul 80 9
div 1358 1204
mul 444 1359
mul 511 1359
mul 82 11
div 1362 1210
mul 512 1363
mul 514 1359
mul 517 1348
mul 519 1359
mul 84 13
div 1368 1218
mul 522 1369
mul 528 1369
mul 85 14
div 1372 1224
mul 529 1373
mul 602 1345
mul 607 1348
mul 86 15
div 1377 1231
mul 1060 1378
mul 862 1359
mul 87 16
div 1381 1237
mul 863 1382
mul 865 1359
mul 88 17
div 1385 1243
mul 867 1386
mul 920 1345
mul 1062 1345
mul 1063 1345
mul 1064 1345
mul 1012 1345
add 344 345
add 1393 544
sub 346 544
add 1394 545
sub 347 545
add 1396 546
sub 348 546
add 349 547
sub 1395 547
add 1400 548
sub 1397 548
add 1402 549
sub 1399 549
sub 1398 550
add 350 551
sub 550 551
sub 1408 552
add 1407 543
sub 552 543
add 1411 555
sub 1410 555
add 1412 556
sub 1414 553
sub 1404 554
add 1413 445
sub 351 445
sub 1417 443
neg 444
add 1419 444
sub 443 444
sub 1422 511
add 1423 512
sub 511 512
sub 514 556
sub 1424 514
add 1427 517
sub 1426 517
sub 1428 519
add 1430 522
sub 519 522
sub 1432 528
add 1433 529
sub 528 529
sub 1421 602
add 602 607
sub 1429 607
add 1436 1060
sub 1437 1060
sub 1431 862
add 1441 863
sub 862 863
sub 1442 865
add 1444 867
sub 865 867
neg 920
sub 1439 920
neg 1062
sub 1448 1062
sub 1450 1063
sub 1451 1064
sub 1452 1012
add 1453 1014
add 1065 730
sub 358 730
sub 1456 790
sub 1455 791
sub 1458 856
add 1459 858
sub 856 858
sub 1460 852
add 1462 847
sub 852 847
sub 1463 792
sub 1465 1032
add 1466 1034
add 363 809
sub 359 809
sub 1469 810
sub 1468 817
add 1471 819
sub 817 819
sub 1472 868
add 1474 870
sub 868 870
sub 1475 833
sub 1477 1055
add 1478 1057
add 364 685
sub 360 685
sub 1481 686
sub 1480 692
add 1483 694
sub 692 694
sub 1484 696
sub 1486 682
sub 1487 1051
add 1488 1053
sub 361 652
sub 1490 658
sub 1491 1058
sub 365 407
sub 1493 968
add 1494 1059
neg 1150
neg 1155
add 1150 1155
neg 1160
add 1498 1160
sub 1496 1161
add 1161 1162
sub 1497 1162
add 1502 1163
sub 1499 1163
sub 1500 1168
sub 1168 1173
sub 1507 1174
add 1173 1179
sub 1174 1179
add 1510 1184
sub 1509 1184
add 1511 1189
sub 1513 1190
sub 1504 1195
neg 1200
add 1512 1200
sub 1517 1201
add 1518 1206
sub 1201 1206
sub 1520 1207
add 1521 1212
sub 1207 1212
sub 1213 1189
sub 1522 1213
add 1525 1214
sub 1524 1214
sub 1526 1215
add 1528 1220
sub 1215 1220
sub 1530 1221
add 1531 1226
sub 1221 1226
sub 1519 1227
add 1227 1228
sub 1527 1228
add 1534 1233
sub 1535 1233
sub 1529 1234
add 1539 1239
sub 1234 1239
sub 1540 1240
add 1542 1245
sub 1240 1245
sub 1537 1246
sub 1545 1247
sub 1546 1248
sub 1547 1249
sub 1548 1250
neg 1253
neg 1256
add 1253 1256
neg 1259
add 1552 1259
sub 1550 1260
add 1260 1261
sub 1551 1261
add 1556 1262
sub 1553 1262
sub 1554 1265
sub 1265 1268
sub 1561 1269
add 1268 1272
sub 1269 1272
add 1564 1275
sub 1563 1275
add 1565 1278
sub 1567 1279
sub 1558 1282
neg 1285
add 1566 1285
sub 1571 1286
add 1572 1289
sub 1286 1289
sub 1574 1290
add 1575 1293
sub 1290 1293
sub 1294 1278
sub 1576 1294
add 1579 1295
sub 1578 1295
sub 1580 1296
add 1582 1299
sub 1296 1299
sub 1584 1300
add 1585 1303
sub 1300 1303
sub 1573 1304
add 1304 1305
sub 1581 1305
add 1588 1308
sub 1589 1308
sub 1583 1309
add 1593 1312
sub 1309 1312
sub 1594 1313
add 1596 1316
sub 1313 1316
sub 1591 1317
sub 1599 1318
sub 1600 1319
sub 1601 1320
sub 1602 1321
neg 1324
neg 1327
add 1324 1327
neg 1330
add 1606 1330
sub 1604 1331
add 1331 1332
sub 1605 1332
add 1610 1333
sub 1607 1333
sub 1608 1336
sub 1336 1339
sub 1615 1340
add 1339 1343
sub 1340 1343
add 1618 1346
sub 1617 1346
add 1619 1349
sub 1621 1350
sub 1612 1353
neg 1356
add 1620 1356
sub 1625 1357
add 1626 1360
sub 1357 1360
sub 1628 1361
add 1629 1364
sub 1361 1364
sub 1365 1349
sub 1630 1365
add 1633 1366
sub 1632 1366
sub 1634 1367
add 1636 1370
sub 1367 1370
sub 1638 1371
add 1639 1374
sub 1371 1374
sub 1627 1375
add 1375 1376
sub 1635 1376
add 1642 1379
sub 1643 1379
sub 1637 1380
add 1647 1383
sub 1380 1383
sub 1648 1384
add 1650 1387
sub 1384 1387
sub 1645 1388
sub 1653 1389
sub 1654 1390
sub 1655 1391
sub 1656 1392
add 1506 366
add 1501 367
add 1503 368
add 1505 369
add 1515 370
add 1549 371
add 1560 372
add 1555 373
add 1557 374
add 1559 375
add 1569 376
add 1603 377
add 1614 378
add 1609 379
add 1611 380
add 1613 381
add 1623 382
add 1657 383
div 432 385
div 432 389
mul 390 1677
add 391 391
div 698 401
div 432 402
mul 403 1681
const -1.0
div 432 404
mul 405 1684
mul 203 408
div 1686 386
where 386 1687 1047
mul 413 414
div 1689 386
where 386 1690 1047
div 432 409
mul 417 1692
mul 418 1692
div 432 433
mul 434 1695
div 432 122
div 432 415
mul 438 1698
div 432 125
div 432 131
add 455 455
div 698 462
div 432 465
mul 466 1704
div 432 129
add 469 469
div 698 473
div 432 475
mul 476 1709
div 432 490
mul 491 1711
add 492 492
div 698 501
div 432 502
mul 503 1715
neg 1716
div 432 487
div 432 128
div 432 130
div 432 132
div 432 524
mul 525 1722
div 432 134
div 432 534
mul 535 1725
div 432 538
mul 539 1727
div 432 90
div 432 89
div 432 91
div 432 557
add 575 575
div 698 581
div 432 584
mul 585 1735
add 588 588
div 698 597
div 432 598
mul 599 1739
div 432 568
div 432 147
div 432 150
mul 616 1677
div 432 225
mul 618 619
div 1746 386
where 386 1747 1047
mul 626 626
mul 207 628
div 1750 622
where 622 1751 1047
div 432 630
mul 631 1753
div 432 635
mul 636 1755
mul 210 637
div 1757 24
where 24 1758 1047
mul 639 640
div 1760 617
where 617 1761 1047
div 432 636
mul 642 1763
div 432 644
mul 645 1765
mul 648 1763
div 432 649
mul 650 1768
mul 217 657
div 1770 386
where 386 1771 1047
div 432 669
mul 670 1773
div 432 673
mul 236 675
div 1776 674
where 674 1777 1047
div 432 239
mul 237 681
div 1780 617
where 617 1781 1047
div 432 224
div 432 689
mul 690 1784
div 432 226
mul 233 695
div 1787 617
where 617 1788 1047
mul 699 700
div 1790 697
where 697 1791 1047
div 432 706
mul 707 1793
div 432 408
mul 717 1795
div 432 724
mul 725 1797
div 432 240
div 432 742
mul 743 1800
div 432 245
mul 255 750
div 1803 748
where 748 1804 1047
div 432 752
mul 753 1806
div 432 766
mul 767 1808
mul 259 773
div 1810 36
where 36 1811 1047
add 775 775
div 698 784
div 432 785
mul 786 1815
neg 1816
div 432 246
mul 797 1677
div 432 265
mul 800 801
div 1821 716
where 716 1822 1047
mul 803 804
div 1824 33
where 33 1825 1047
div 432 277
div 432 262
div 432 814
mul 815 1829
div 432 266
add 820 820
div 698 829
div 432 830
mul 831 1834
neg 1835
mul 165 841
div 1837 716
where 716 1838 1047
div 432 160
mul 168 851
div 1841 807
where 807 1842 1047
mul 854 855
div 1844 716
where 716 1845 1047
div 432 161
mul 158 860
div 1848 21
where 21 1849 1047
div 432 156
div 432 182
mul 183 876
div 1853 875
where 875 1854 1047
mul 184 878
div 1856 877
where 877 1857 1047
mul 881 881
mul 186 885
div 1860 716
where 716 1861 1047
add 907 907
div 698 916
div 432 917
mul 918 1865
neg 1866
div 432 924
mul 925 1868
div 432 288
mul 287 933
div 1871 928
where 928 1872 1047
div 432 935
mul 936 1874
div 432 941
mul 942 1876
mul 950 951
div 1878 33
where 33 1879 1047
add 976 976
div 698 985
div 432 986
mul 987 1883
div 432 988
mul 989 1885
div 432 1008
mul 1009 1887
div 432 1028
mul 1029 1889
mul 101 1066
div 1891 36
where 36 1892 1047
mul 105 1071
div 1894 716
where 716 1895 1047
mul 1073 1074
div 1897 33
where 33 1898 1047
div 432 1086
mul 1087 1900
div 432 111
mul 1092 1093
div 1903 24
where 24 1904 1047
div 432 1099
mul 1100 1906
div 432 198
mul 1103 1104
div 1909 386
where 386 1910 1047
mul 220 1106
div 1912 617
where 617 1913 1047
mul 1108 1109
div 1915 437
where 437 1916 1047
div 432 222
div 432 169
mul 276 1115
div 1920 807
where 807 1921 1047
div 432 280
mul 1123 1124
div 1924 36
where 36 1925 1047
mul 298 1125
div 1927 798
where 798 1928 1047
mul 1127 1128
div 1930 744
where 744 1931 1047
div 432 1132
mul 1133 1933
div 432 295
div 432 301
div 432 316
add 0 0
div 432 1148
mul 1149 1939
add 1 1
div 432 1153
mul 1154 1942
add 2 2
div 432 1158
mul 1159 1945
add 4 4
div 432 1166
mul 1167 1948
add 5 5
div 432 1171
mul 1172 1951
add 6 6
div 432 1177
mul 1178 1954
add 8 8
div 432 1182
mul 1183 1957
add 12 12
div 432 1187
mul 1188 1960
add 3 3
div 432 1193
mul 1194 1963
add 10 10
div 432 1198
mul 1199 1966
add 9 9
div 432 1204
mul 1205 1969
add 11 11
div 432 1210
mul 1211 1972
add 13 13
div 432 1218
mul 1219 1975
add 14 14
div 432 1224
mul 1225 1978
add 15 15
div 432 1231
mul 1232 1981
add 16 16
div 432 1237
mul 1238 1984
add 17 17
div 432 1243
mul 1244 1987
mul 1252 1939
mul 1255 1942
mul 1258 1945
mul 1264 1948
mul 1267 1951
mul 1271 1954
mul 1274 1957
mul 1277 1960
mul 1281 1963
mul 1284 1966
mul 1288 1969
mul 1292 1972
mul 1298 1975
mul 1302 1978
mul 1307 1981
mul 1311 1984
mul 1315 1987
mul 1323 1939
mul 1326 1942
mul 1329 1945
mul 1335 1948
mul 1338 1951
mul 1342 1954
mul 1345 1957
mul 1348 1960
mul 1352 1963
mul 1355 1966
mul 1359 1969
mul 1363 1972
mul 1369 1975
mul 1373 1978
mul 1378 1981
mul 1382 1984
mul 1386 1987
mul 395 317
mul 1681 2023
add 1684 1685
mul 115 1691
mul 1693 119
mul 2027 427
mul 2028 429
mul 1697 439
mul 1704 463
mul 1709 463
mul 1712 137
mul 1715 395
mul 507 1718
mul 1719 127
mul 1720 129
mul 1720 515
mul 1721 131
mul 1721 520
sub 1722 1723
mul 449 2041
mul 523 2042
mul 1724 2043
mul 535 92
sub 1725 1726
mul 533 2046
mul 539 95
sub 1727 1728
mul 537 2049
mul 1735 582
mul 1739 561
mul 1741 557
mul 1742 2053
mul 1742 557
mul 1743 605
mul 1743 151
mul 621 1748
mul 1749 623
mul 627 1752
mul 1754 2060
mul 1756 215
mul 209 1759
mul 640 2063
mul 638 1762
mul 1766 208
mul 1763 646
mul 216 1772
mul 662 229
mul 664 2069
mul 227 2070
add 667 667
mul 1774 2072
mul 2073 679
mul 1775 212
mul 1778 2075
mul 678 2076
mul 676 1779
mul 675 2078
mul 680 1782
mul 1050 225
mul 1783 223
mul 691 2071
sub 1784 1785
mul 688 2084
mul 687 2085
mul 1786 227
mul 232 1789
mul 704 702
mul 1793 2089
sub 2090 1794
mul 2091 1792
mul 712 302
mul 709 710
mul 1796 248
sub 1797 1798
mul 723 2096
mul 242 2097
mul 28 2098
mul 2095 736
mul 1805 185
mul 253 2101
mul 1807 2102
mul 2103 756
mul 2104 758
mul 2105 762
mul 250 759
sub 1808 1809
mul 765 2108
mul 764 2109
mul 771 2110
mul 773 2111
mul 772 1812
mul 1815 395
mul 263 264
mul 30 2115
mul 799 1823
mul 804 2117
mul 802 1826
sub 1829 1830
mul 813 2120
mul 812 2121
mul 1831 267
mul 1834 395
mul 840 1839
mul 166 2125
mul 789 848
mul 850 1843
mul 855 162
mul 853 1846
mul 1847 162
mul 860 155
mul 859 1850
mul 442 157
mul 436 871
mul 1852 185
mul 1855 2136
mul 878 2137
mul 1858 185
mul 876 2139
mul 1859 883
mul 2141 885
mul 884 1862
mul 887 889
mul 899 900
mul 905 2145
mul 1865 395
mul 922 290
mul 1868 2148
mul 1870 185
mul 1873 2150
mul 931 2151
mul 1875 2152
mul 2153 1134
sub 1876 1877
mul 940 2155
mul 939 2156
mul 956 2157
mul 306 310
mul 951 2159
mul 949 1880
mul 957 954
mul 955 2158
mul 36 311
mul 1883 2023
add 1885 1886
mul 1007 1010
mul 1027 1030
mul 1067 1893
mul 1069 2169
mul 1071 2170
mul 1070 1896
mul 1072 1899
mul 1080 1078
mul 1082 2174
mul 1900 2175
mul 1901 100
mul 1091 1905
mul 1095 2178
mul 1906 2179
mul 1907 193
mul 218 1911
mul 1106 2182
mul 1105 1914
mul 1107 1917
mul 279 1922
mul 1119 2186
mul 1116 278
mul 1125 1926
mul 1124 1929
mul 1126 1932
mul 1933 300
sub 2192 1934
mul 937 289
mul 318 395
add 1679 2195
mul 1680 2196
add 432 2197
mul 1682 2198
sub 2024 2199
mul 2025 2200
mul 319 2201
neg 320
mul 114 1688
mul 2100 1688
mul 1699 2026
mul 738 2026
mul 434 2202
mul 1696 2202
mul 2029 1696
mul 1869 2030
add 459 1702
mul 1703 2212
add 1683 2213
mul 1705 2214
sub 2031 2215
mul 2216 1701
add 459 1707
mul 1708 2218
add 1683 2219
mul 1710 2220
sub 2032 2221
mul 2038 2222
mul 136 395
mul 2034 491
mul 2034 442
mul 1716 1714
mul 2037 2035
mul 2039 2035
mul 2045 112
mul 2048 112
add 530 2047
add 541 2050
add 578 1733
mul 1734 2234
add 1683 2235
mul 1736 2236
sub 2051 2237
mul 2238 1732
mul 2055 2239
add 2057 2240
mul 149 395
add 1737 2242
mul 1738 2243
add 432 2244
mul 1740 2245
sub 2052 2246
mul 2054 2247
mul 1745 1677
mul 1744 1745
mul 2059 2058
mul 2061 2058
neg 2252
mul 2251 1753
sub 2253 2254
mul 1765 2255
mul 2062 1764
mul 2062 1767
mul 1763 2064
mul 1763 2065
mul 1768 2256
mul 2066 1768
mul 2107 2251
mul 2135 2251
mul 2077 652
mul 2077 649
mul 2079 652
add 2265 2267
mul 2079 655
add 2266 2269
neg 2068
mul 670 2268
mul 670 2270
neg 1783
mul 2092 466
mul 2092 437
mul 714 2093
mul 714 2094
mul 1799 728
mul 1799 2099
mul 254 2030
mul 2149 2030
sub 2282 2211
mul 2106 2281
mul 761 743
mul 761 738
mul 261 395
mul 2114 774
mul 2114 763
mul 1816 1814
mul 1889 743
mul 1889 739
mul 849 1818
mul 2129 1818
neg 1799
neg 244
mul 2128 1827
mul 2187 1827
mul 1828 796
mul 1828 2116
neg 1828
mul 273 395
mul 2124 806
mul 2124 805
mul 1835 1833
mul 159 2126
mul 1840 845
mul 1840 19
mul 851 2127
mul 851 2293
mul 1851 2133
mul 1851 2132
mul 1840 17
mul 1840 20
sub 432 872
mul 2142 2138
mul 2142 2140
sub 432 890
mul 2264 2318
mul 2318 2315
mul 188 395
mul 2147 906
mul 2147 892
mul 1866 1864
mul 2154 2283
mul 2162 2161
mul 2162 2160
add 1881 2195
mul 1882 2328
add 432 2329
mul 1884 2330
sub 2165 2331
mul 2166 2332
mul 319 2333
mul 1011 2334
mul 2029 1888
mul 1888 2334
mul 1031 2333
mul 2205 1890
mul 1890 2333
neg 2081
mul 1074 2171
mul 1074 2172
mul 1109 2183
mul 1109 2184
neg 1918
neg 1919
mul 1919 2126
mul 1128 2189
mul 1128 2190
neg 1936
mul 1936 2193
mul 1939 38
mul 1939 0
mul 1942 39
mul 1942 1
mul 1945 40
mul 1945 2
mul 1948 42
mul 1948 4
mul 1951 43
mul 1951 5
mul 1954 44
mul 1954 6
mul 1957 45
mul 1957 8
mul 1960 49
mul 1960 12
mul 1963 41
mul 1963 3
mul 1966 47
mul 1966 10
mul 1969 46
mul 1969 9
mul 1972 48
mul 1972 11
mul 1975 50
mul 1975 13
mul 1978 51
mul 1978 14
mul 1981 52
mul 1981 15
mul 1984 53
mul 1984 16
mul 1987 54
mul 1987 17
mul 1939 55
mul 1942 56
mul 1945 57
mul 1948 59
mul 1951 60
mul 1954 61
mul 1957 62
mul 1960 66
mul 1963 58
mul 1966 64
mul 1969 63
mul 1972 65
mul 1975 67
mul 1978 68
mul 1981 69
mul 1984 70
mul 1987 71
mul 1939 72
mul 1942 73
mul 1945 74
mul 1948 76
mul 1951 77
mul 1954 78
mul 1957 79
mul 1960 83
mul 1963 75
mul 1966 81
mul 1969 80
mul 1972 82
mul 1975 84
mul 1978 85
mul 1981 86
mul 1984 87
mul 1987 88
mul 1678 384
mul 2250 384
mul 1819 384
mul 356 1700
mul 355 1700
mul 357 1700
mul 2223 1706
mul 99 1706
mul 2056 1706
mul 2033 1713
mul 2033 2226
neg 2431
mul 2227 1713
sub 2225 2433
mul 2227 2430
sub 2432 2435
mul 2227 2224
sub 1717 2437
add 2434 2438
mul 2033 2438
sub 2436 2440
mul 2262 2259
neg 2442
mul 2262 2257
neg 2444
mul 2262 2260
mul 2273 651
mul 2074 681
mul 681 2272
mul 681 2447
sub 2274 2082
neg 2087
mul 415 2201
mul 2285 2201
mul 2263 758
mul 758 2454
mul 758 2286
mul 2290 1813
sub 2288 2458
add 2289 2458
mul 2290 2287
sub 1817 2461
add 2459 2462
add 2460 2462
mul 2464 2113
mul 2464 2112
mul 171 2465
neg 2467
mul 171 2466
mul 171 2463
sub 171 2470
neg 2123
mul 1832 2305
add 2303 2473
sub 2304 2473
mul 2305 2302
sub 1836 2476
add 2474 2477
add 2475 2477
mul 2478 2119
mul 2478 2118
mul 171 2480
neg 2482
mul 171 2481
mul 171 2479
sub 171 2485
mul 2486 270
mul 1054 270
neg 2488
mul 2308 2306
mul 2313 2306
mul 2314 2306
neg 2131
mul 2316 2144
add 2320 2494
mul 2144 2143
mul 2317 2144
mul 1863 2146
mul 2323 2146
mul 2498 2324
add 2499 2500
mul 2324 1863
sub 2322 2502
mul 2324 2321
sub 1867 2504
mul 2505 2146
add 2501 2506
add 2503 2505
mul 171 2507
neg 2509
mul 171 2508
sub 171 2511
sub 2327 2164
mul 2167 2336
mul 2167 1887
mul 2337 2167
sub 2335 2516
mul 2176 2173
mul 2176 2342
mul 2176 2343
neg 1908
mul 1908 2180
mul 2181 1908
mul 1918 2344
mul 1918 2185
mul 1918 2345
neg 1923
mul 1923 2188
mul 1923 2298
mul 2352 2349
mul 2352 2191
mul 2352 2350
mul 708 2194
mul 2325 708
mul 2154 708
mul 1940 1938
sub 2353 2536
mul 1989 1938
sub 2387 2538
mul 2006 1938
sub 2404 2540
mul 1943 1941
sub 2355 2542
mul 1990 1941
sub 2388 2544
mul 2007 1941
sub 2405 2546
mul 1946 1944
sub 2357 2548
mul 1991 1944
sub 2389 2550
mul 2008 1944
sub 2406 2552
mul 1949 1947
sub 2359 2554
mul 1992 1947
sub 2390 2556
mul 2009 1947
sub 2407 2558
mul 550 2555
mul 550 2360
mul 550 2557
mul 550 2559
mul 1952 1950
sub 2361 2564
mul 1993 1950
sub 2391 2566
mul 2010 1950
sub 2408 2568
mul 1955 1953
sub 2363 2570
mul 1994 1953
sub 2392 2572
mul 2011 1953
sub 2409 2574
mul 1958 1956
sub 2365 2576
mul 1995 1956
sub 2393 2578
mul 2012 1956
sub 2410 2580
mul 1961 1959
sub 2367 2582
mul 1996 1959
sub 2394 2584
mul 2013 1959
sub 2411 2586
mul 1964 1962
sub 2369 2588
mul 1997 1962
sub 2395 2590
mul 2014 1962
sub 2412 2592
mul 554 2589
mul 554 2370
mul 554 2591
mul 554 2593
mul 1967 1965
sub 2371 2598
mul 1998 1965
sub 2396 2600
mul 2015 1965
sub 2413 2602
mul 445 2599
mul 445 2372
mul 445 2601
mul 445 2603
mul 1970 1968
sub 2373 2608
mul 1999 1968
sub 2397 2610
mul 2016 1968
sub 2414 2612
mul 1973 1971
sub 2375 2614
mul 2000 1971
sub 2398 2616
mul 2017 1971
sub 2415 2618
mul 512 2615
mul 512 2376
mul 512 2617
mul 512 2619
mul 1976 1974
sub 2377 2624
mul 2001 1974
sub 2399 2626
mul 2018 1974
sub 2416 2628
mul 1979 1977
sub 2379 2630
mul 2002 1977
sub 2400 2632
mul 2019 1977
sub 2417 2634
mul 529 2631
mul 529 2380
mul 529 2633
mul 529 2635
mul 1982 1980
sub 2381 2640
mul 2003 1980
sub 2401 2642
mul 2020 1980
sub 2418 2644
mul 1060 2641
mul 1060 2382
mul 1060 2643
mul 1060 2645
mul 1985 1983
sub 2383 2650
mul 2004 1983
sub 2402 2652
mul 2021 1983
sub 2419 2654
mul 863 2651
mul 863 2384
mul 863 2653
mul 863 2655
mul 1988 1986
sub 2385 2660
mul 2005 1986
sub 2403 2662
mul 2022 1986
sub 2420 2664
mul 867 2661
mul 867 2386
mul 867 2663
mul 867 2665
mul 1694 2204
mul 2210 2204
mul 739 2204
add 2207 2672
mul 2514 2204
mul 1801 2673
mul 1801 2453
neg 2676
mul 1801 409
mul 1697 1698
mul 2206 1697
mul 123 1698
mul 2206 123
neg 2682
mul 2228 2439
mul 2228 2441
mul 2229 2439
mul 2229 2441
mul 1769 2067
sub 2443 2688
mul 1769 2258
sub 2445 2690
mul 2449 2067
mul 2449 2258
sub 2693 2448
mul 2278 2275
mul 2278 2276
mul 1135 2275
mul 1135 2276
mul 2205 2678
sub 2699 2675
mul 2678 2201
sub 2677 2701
mul 2205 2291
sub 2339 2703
mul 2291 2201
mul 2319 2512
mul 2512 2495
mul 2496 2512
mul 2512 2497
mul 2168 2704
mul 2168 2705
mul 2168 2292
mul 2340 2168
sub 2338 2713
add 2711 2714
mul 1937 2326
mul 963 1937
neg 2717
mul 1937 2513
mul 1937 2163
mul 544 2537
mul 544 2354
mul 547 2537
mul 547 2354
mul 545 2543
mul 545 2356
mul 548 2543
mul 548 2356
mul 546 2549
mul 546 2358
mul 549 2549
mul 549 2358
mul 551 2565
mul 551 2362
mul 552 2565
mul 552 2362
mul 543 2571
mul 543 2364
mul 553 2571
mul 553 2364
mul 522 2625
mul 522 2378
mul 528 2625
mul 528 2378
sub 1449 1063
sub 2745 1064
sub 2746 1012
mul 544 2539
mul 547 2539
mul 545 2545
mul 548 2545
mul 546 2551
mul 549 2551
mul 551 2567
mul 552 2567
mul 543 2573
mul 553 2573
mul 522 2627
mul 528 2627
mul 544 2541
mul 547 2541
mul 545 2547
mul 548 2547
mul 546 2553
mul 549 2553
mul 551 2569
mul 552 2569
mul 543 2575
mul 553 2575
mul 522 2629
mul 528 2629
mul 1178 1731
add 2739 2772
mul 1271 1731
add 2757 2774
mul 1342 1731
add 2769 2776
neg 1731
neg 2773
neg 2740
neg 2775
neg 2777
mul 1194 1731
add 2594 2783
mul 1281 1731
add 2596 2785
mul 1352 1731
add 2597 2787
neg 2784
neg 2595
neg 2786
neg 2788
mul 2455 2471
mul 2471 2456
mul 2284 2471
mul 2471 2457
mul 2106 2471
neg 1902
mul 1902 2518
mul 1902 2519
mul 2177 1902
mul 1902 2520
sub 2341 2088
mul 1697 2208
mul 1697 435
mul 123 2208
mul 123 435
mul 2707 2208
mul 2707 435
mul 1199 124
add 2604 2810
mul 1284 124
add 2606 2812
mul 1355 124
add 2607 2814
neg 124
mul 1205 2036
mul 1288 2036
mul 1359 2036
neg 2036
mul 1211 1719
add 2620 2821
mul 1292 1719
add 2622 2823
mul 1363 1719
add 2623 2825
neg 1719
mul 1188 2427
mul 1277 2427
mul 1348 2427
neg 2427
mul 1219 2040
mul 1298 2040
mul 1369 2040
neg 2040
mul 1219 2044
mul 1298 2044
mul 1369 2044
sub 2835 2044
mul 1225 1724
add 2636 2840
mul 1302 1724
add 2638 2842
mul 1373 1724
add 2639 2844
neg 1724
mul 1149 352
add 2721 2847
mul 1252 352
add 2748 2849
mul 1323 352
add 2760 2851
neg 352
mul 1154 353
add 2725 2854
mul 1255 353
add 2750 2856
mul 1326 353
add 2762 2858
neg 353
mul 1159 354
add 2729 2861
mul 1258 354
add 2752 2863
mul 1329 354
add 2764 2865
neg 354
mul 1149 1729
add 2723 2868
mul 1252 1729
add 2749 2870
mul 1323 1729
add 2761 2872
neg 1729
sub 2853 1729
mul 1154 1729
add 2727 2876
mul 1255 1729
add 2751 2878
mul 1326 1729
add 2763 2880
sub 2860 1729
mul 1159 1729
add 2731 2883
mul 1258 1729
add 2753 2885
mul 1329 1729
add 2765 2887
sub 2867 1729
mul 1167 1730
add 2560 2890
mul 1264 1730
add 2562 2892
mul 1335 1730
add 2563 2894
neg 1730
mul 1172 1729
add 2735 2897
mul 1267 1729
add 2755 2899
mul 1338 1729
add 2767 2901
mul 1183 98
mul 1274 98
mul 1345 98
neg 98
mul 1188 2428
mul 1277 2428
mul 1348 2428
sub 2831 2428
mul 1183 2248
mul 1274 2248
mul 1345 2248
sub 2906 2248
mul 1188 2429
mul 1277 2429
mul 1348 2429
sub 2910 2429
neg 2083
sub 2803 2086
sub 2295 2279
neg 2280
mul 2297 1820
mul 2122 1820
sub 2489 2924
mul 2529 1820
mul 2532 1820
sub 2301 2299
neg 2300
sub 2925 2487
neg 2307
sub 2490 2130
sub 2296 2294
mul 1238 1851
add 2656 2934
mul 1311 1851
add 2658 2936
mul 1382 1851
add 2659 2938
neg 1851
add 2484 2492
mul 1232 2241
add 2646 2942
mul 1307 2241
add 2648 2944
mul 1378 2241
add 2649 2946
neg 2241
neg 1935
mul 1935 2533
mul 2534 1935
mul 1935 2697
mul 1935 2698
mul 2535 1935
neg 2848
neg 2722
neg 2855
neg 2726
neg 2862
neg 2730
sub 2955 2869
sub 2956 2724
sub 2957 2877
sub 2958 2728
sub 2959 2884
sub 2960 2732
neg 2891
neg 2561
neg 2898
neg 2736
neg 2903
sub 1447 555
mul 556 2583
add 2907 2973
mul 556 2368
mul 517 2583
add 2828 2976
mul 517 2368
mul 607 2583
add 2915 2979
mul 607 2368
neg 2974
neg 2975
neg 2811
neg 2605
sub 2972 443
neg 2817
sub 1420 511
neg 2822
neg 2621
sub 2988 514
sub 2982 2977
sub 2983 2978
sub 2991 519
neg 2841
neg 2637
sub 2971 2911
sub 2986 602
sub 2992 2980
sub 2993 2981
neg 2943
neg 2647
sub 2994 862
neg 2935
neg 2657
neg 2850
neg 2857
neg 2864
sub 3006 2871
sub 3007 2879
sub 3008 2886
neg 2893
neg 2900
neg 2904
mul 556 2585
add 2908 3015
mul 517 2585
add 2829 3017
mul 607 2585
add 2916 3019
neg 3016
neg 2813
neg 2818
neg 2824
sub 3021 3018
neg 2843
sub 3014 2912
sub 3025 3020
neg 2945
neg 2937
neg 2852
neg 2859
neg 2866
sub 3031 2873
sub 3032 2881
sub 3033 2888
neg 2895
neg 2902
neg 2905
mul 556 2587
add 2909 3040
mul 517 2587
add 2830 3042
mul 607 2587
add 2917 3044
neg 3041
neg 2815
neg 2819
neg 2826
sub 3046 3043
neg 2845
sub 3039 2913
sub 3050 3045
neg 2947
neg 2939
neg 2692
sub 2919 2694
sub 2920 2080
neg 2425
mul 1183 2425
neg 3060
mul 1274 2425
neg 3062
mul 1345 2425
neg 3064
sub 3059 2426
mul 1183 2426
sub 3061 3067
mul 1274 2426
sub 3063 3069
mul 1345 2426
sub 3065 3071
mul 1802 1800
mul 1802 2700
mul 1802 2702
mul 2796 1800
mul 2796 2700
sub 3077 2793
mul 2796 2702
add 2794 3079
mul 2712 1800
mul 2712 2700
add 2710 3082
mul 2712 2702
add 2715 3084
sub 2969 2733
sub 2970 2734
sub 2779 2737
sub 2780 2738
neg 2741
neg 2742
neg 2832
sub 3090 2743
sub 3091 2744
sub 3092 2836
neg 2666
neg 2667
sub 3013 2754
sub 2781 2756
neg 2758
neg 2833
sub 3100 2759
sub 3101 2837
neg 2668
sub 3038 2766
sub 2782 2768
neg 2770
neg 2834
sub 3107 2771
sub 3108 2838
neg 2669
mul 336 3081
mul 336 3083
mul 336 3085
mul 1047 3081
mul 1047 3083
mul 1047 3085
neg 3081
neg 3083
neg 3085
sub 3118 3076
add 2280 2467
sub 3119 3078
sub 3120 3080
add 2932 2469
add 2933 2797
sub 3003 865
mul 2446 2249
mul 2422 2446
add 2261 3129
mul 2526 2249
mul 2422 2526
sub 2524 3132
mul 3058 2249
mul 2422 3058
neg 3135
mul 2086 2249
mul 2422 2086
mul 2088 2249
mul 2422 2088
mul 2080 2249
mul 2422 2080
mul 2081 2249
mul 2422 2081
mul 651 2689
neg 3145
mul 3128 651
neg 3147
mul 651 3130
sub 2271 3149
mul 651 2691
mul 2450 2689
sub 3056 3152
mul 3128 2450
add 3134 3154
mul 2450 3130
sub 3136 3156
mul 2450 2691
sub 3057 3158
add 2692 3152
sub 3141 3154
sub 3156 3142
add 2694 3158
mul 2923 1677
mul 2423 2923
mul 2930 1677
mul 2423 2930
mul 2924 1677
mul 2423 2924
mul 2926 1677
mul 2423 2926
mul 2927 1677
mul 2423 2927
mul 2487 1677
mul 2423 2487
mul 2488 1677
mul 2423 2488
sub 3066 2424
sub 2914 126
mul 1183 2424
sub 3068 3180
mul 1183 126
mul 1274 2424
sub 3070 3183
mul 1274 126
mul 1345 2424
sub 3072 3186
mul 1345 126
sub 2997 3182
add 2747 2998
sub 3027 3185
sub 3052 3188
mul 2805 2671
mul 2209 2805
sub 2804 3194
mul 2805 1695
mul 2807 2671
mul 2209 2807
sub 2806 3198
mul 2807 1695
mul 2809 2671
sub 3201 2706
mul 2209 2809
sub 2808 3203
mul 2809 1695
mul 2795 2671
add 3123 3206
mul 2209 2795
sub 3124 3208
mul 2795 1695
mul 2951 2671
neg 3211
mul 2209 2951
mul 2951 1695
sub 3078 3206
add 3080 3208
mul 1205 2681
mul 2682 1205
neg 3218
mul 1288 2681
mul 2682 1288
neg 3221
mul 1359 2681
mul 2682 1359
neg 3224
sub 2820 2684
sub 2040 2685
mul 1205 2684
sub 2987 3228
mul 1205 2685
sub 2832 3230
mul 1288 2684
sub 3023 3232
mul 1288 2685
sub 2833 3234
mul 1359 2684
sub 3048 3236
mul 1359 2685
sub 2834 3238
sub 3226 2686
sub 3227 2687
add 2839 2687
mul 1205 2686
sub 3229 3243
mul 1205 2687
sub 3231 3245
add 3095 3245
mul 1288 2686
sub 3233 3248
mul 1288 2687
sub 3235 3250
add 3103 3250
mul 1359 2686
sub 3237 3253
mul 1359 2687
sub 3239 3255
add 3110 3255
sub 2778 2233
neg 2231
mul 1178 2233
sub 3088 3260
mul 1178 2231
neg 3262
add 2737 3260
mul 1271 2233
sub 3099 3265
mul 1271 2231
neg 3267
add 2756 3265
mul 1342 2233
sub 3106 3270
mul 1342 2231
neg 3272
add 2768 3270
sub 2874 2232
neg 2230
add 2231 2230
mul 1172 2232
sub 3086 3278
mul 1172 2230
neg 3280
add 2733 3278
add 3262 3280
mul 1267 2232
sub 3098 3284
mul 1267 2230
neg 3286
add 2754 3284
add 3267 3286
mul 1338 2232
sub 3105 3290
mul 1338 2230
neg 3292
add 2766 3290
add 3272 3292
neg 2311
sub 3240 2312
mul 1205 2311
neg 3298
mul 1205 2312
sub 3244 3300
mul 1288 2311
neg 3302
mul 1288 2312
sub 3249 3304
mul 1359 2311
neg 3306
mul 1359 2312
sub 3254 3308
sub 3297 864
mul 1205 864
sub 3301 3311
mul 1205 2134
mul 1288 864
sub 3305 3314
mul 1288 2134
mul 1359 864
sub 3309 3317
mul 1359 2134
mul 1244 2307
add 2666 3320
mul 1244 2491
sub 3096 3320
mul 1315 2307
add 2668 3324
mul 1315 2491
sub 3104 3324
mul 1386 2307
add 2669 3328
mul 1386 2491
sub 3111 3328
sub 2683 2674
neg 2517
sub 3178 2515
mul 1183 2674
sub 3219 3335
mul 1183 2517
neg 3337
mul 1183 2515
sub 3181 3339
mul 1274 2674
sub 3222 3341
mul 1274 2517
neg 3343
mul 1274 2515
sub 3184 3345
mul 1345 2674
sub 3225 3347
mul 1345 2517
neg 3349
mul 1345 2515
sub 3187 3351
mul 555 2577
mul 555 2366
mul 3190 2577
mul 3190 2366
mul 443 2577
mul 443 2366
mul 602 2577
mul 602 2366
mul 920 2577
mul 920 2366
mul 1062 2577
mul 1062 2366
mul 1063 2577
mul 1063 2366
mul 1064 2577
mul 1064 2366
mul 1012 2577
mul 1012 2366
mul 555 2579
mul 3190 2579
mul 443 2579
mul 602 2579
mul 920 2579
mul 1062 2579
mul 1063 2579
mul 1064 2579
mul 1012 2579
mul 555 2581
mul 3190 2581
mul 443 2581
mul 602 2581
mul 920 2581
mul 1062 2581
mul 1063 2581
mul 1064 2581
mul 1012 2581
mul 444 2609
add 3217 3389
mul 444 2374
mul 3127 2609
sub 3392 3217
mul 3127 2374
mul 511 2609
mul 511 2374
mul 514 2609
mul 514 2374
mul 519 2609
mul 519 2374
mul 862 2609
mul 862 2374
mul 865 2609
mul 865 2374
mul 444 2611
add 3220 3405
mul 3127 2611
sub 3407 3220
mul 511 2611
mul 514 2611
mul 519 2611
mul 862 2611
mul 865 2611
mul 444 2613
add 3223 3414
mul 3127 2613
sub 3416 3223
mul 511 2613
mul 514 2613
mul 519 2613
mul 862 2613
mul 865 2613
mul 2310 3073
mul 2310 3074
sub 3424 3165
mul 2310 3075
mul 2709 3073
mul 2709 3074
add 3202 3428
mul 2709 3075
add 3204 3430
mul 2294 3073
mul 2294 3074
mul 2294 3075
mul 3126 3073
add 3121 3435
mul 3126 3074
add 3207 3437
mul 3126 3075
add 3209 3439
mul 2954 3073
neg 3441
mul 2954 3074
sub 3212 3443
mul 2954 3075
sub 3213 3445
mul 2531 3073
mul 2531 3074
sub 3448 3173
mul 2531 3075
mul 244 3073
mul 244 3074
mul 244 3075
mul 2797 3073
sub 3076 3454
mul 2797 3074
sub 3215 3456
mul 2797 3075
sub 3216 3458
sub 3332 3197
sub 3333 3199
sub 3334 3200
add 2682 3197
mul 1183 3197
sub 3336 3464
mul 1183 3199
sub 3338 3466
mul 1183 3200
sub 3340 3468
add 3218 3464
mul 1274 3197
sub 3342 3471
mul 1274 3199
sub 3344 3473
mul 1274 3200
sub 3346 3475
add 3221 3471
mul 1345 3197
sub 3348 3478
mul 1345 3199
sub 3350 3480
mul 1345 3200
sub 3352 3482
add 3224 3478
mul 2696 2217
mul 2801 2217
mul 3241 2217
mul 2685 2217
mul 3242 2217
mul 2044 2217
mul 2523 2217
neg 3491
mul 3151 2217
neg 3493
mul 3159 2217
mul 2083 2217
mul 2953 2217
mul 2719 2217
mul 3246 2217
add 2741 3499
mul 3230 2217
mul 3247 2217
add 3093 3502
mul 2836 2217
add 2743 3504
mul 3251 2217
add 2758 3506
mul 3234 2217
mul 3252 2217
add 3102 3509
mul 2837 2217
add 2759 3511
mul 3256 2217
add 2770 3513
mul 3238 2217
mul 3257 2217
add 3109 3516
mul 2838 2217
add 2771 3518
mul 2687 2217
mul 2040 2217
mul 3163 2217
mul 3245 2217
mul 2832 2217
add 2741 3524
mul 3250 2217
mul 2833 2217
add 2758 3527
mul 3255 2217
mul 2834 2217
add 2770 3530
neg 3427
sub 3460 3429
sub 3461 3431
sub 3462 3205
mul 2509 1183
neg 3536
mul 1183 3427
neg 3538
mul 1183 3429
sub 3465 3540
mul 1183 3431
sub 3467 3542
mul 1183 3205
sub 3469 3544
mul 2708 1183
mul 2509 1274
neg 3547
mul 1274 3427
neg 3549
mul 1274 3429
sub 3472 3551
mul 1274 3431
sub 3474 3553
mul 1274 3205
sub 3476 3555
mul 2708 1274
mul 2509 1345
neg 3558
mul 1345 3427
neg 3560
mul 1345 3429
sub 3479 3562
mul 1345 3431
sub 3481 3564
mul 1345 3205
sub 3483 3566
mul 2708 1345
mul 2421 1676
mul 2670 1676
mul 3193 1676
mul 2680 1676
mul 3425 1676
mul 3113 1676
mul 3116 1676
mul 3533 1676
mul 3463 1676
mul 3433 1676
mul 3150 1676
mul 3133 1676
mul 3157 1676
mul 3138 1676
neg 3582
mul 3438 1676
mul 3167 1676
neg 3585
mul 3169 1676
neg 3587
mul 3171 1676
neg 3589
mul 3444 1676
mul 3449 1676
mul 3541 1676
mul 3470 1676
mul 3552 1676
mul 3477 1676
mul 3563 1676
mul 3484 1676
mul 3197 1676
mul 2682 1676
neg 3600
mul 3429 1676
mul 2674 1676
mul 3452 1676
mul 3457 1676
mul 3083 1676
mul 3175 1676
neg 3607
mul 3177 1676
neg 3609
mul 3140 1676
neg 3611
mul 3162 1676
mul 3144 1676
neg 3614
mul 3149 1676
mul 2068 1676
mul 3464 1676
mul 3218 1676
neg 3619
mul 3540 1676
mul 3335 1676
mul 3471 1676
mul 3221 1676
neg 3624
mul 3551 1676
mul 3341 1676
mul 3478 1676
mul 3224 1676
neg 3629
mul 3562 1676
mul 3347 1676
mul 3569 3195
sub 3571 3633
mul 3195 1677
mul 3569 3426
sub 3573 3636
mul 3426 1677
mul 3569 3114
sub 3574 3639
mul 3114 1677
mul 3569 3117
sub 3575 3642
mul 3117 1677
mul 3569 3534
sub 3576 3645
mul 3534 1677
mul 3569 3199
sub 3577 3648
mul 3199 1677
mul 3569 3434
sub 3578 3651
mul 3434 1677
mul 3569 3440
sub 3584 3654
mul 3440 1677
mul 3569 3446
sub 3591 3657
mul 3446 1677
mul 3569 3450
sub 3592 3660
mul 3450 1677
mul 3569 967
neg 3663
mul 967 1677
sub 2203 3665
mul 3569 3543
sub 3593 3667
mul 3543 1677
mul 3569 3466
sub 3594 3670
mul 3466 1677
mul 3569 3554
sub 3595 3673
mul 3554 1677
mul 3569 3473
sub 3596 3676
mul 3473 1677
mul 3569 3565
sub 3597 3679
mul 3565 1677
mul 3569 3480
sub 3598 3682
mul 3480 1677
sub 3599 3648
mul 3569 3431
sub 3602 3686
mul 3431 1677
mul 3569 2517
sub 3603 3689
mul 2517 1677
mul 3569 3453
sub 3604 3692
mul 3453 1677
mul 3569 3459
sub 3605 3695
mul 3459 1677
mul 3569 3085
sub 3606 3698
mul 3085 1677
sub 3618 3670
mul 3569 3542
sub 3621 3702
mul 3542 1677
mul 3569 3337
sub 3622 3705
mul 3337 1677
sub 3623 3676
mul 3569 3553
sub 3626 3709
mul 3553 1677
mul 3569 3343
sub 3627 3712
mul 3343 1677
sub 3628 3682
mul 3569 3564
sub 3631 3716
mul 3564 1677
mul 3569 3349
sub 3632 3719
mul 3349 1677
where 1038 3640 3643
where 1038 3112 3115
where 1038 3641 3644
add 3655 3722
add 3436 3723
add 3656 3724
mul 3196 1692
mul 3570 3196
sub 3634 3729
mul 3535 1692
mul 3570 3535
sub 3646 3732
mul 3200 1692
mul 3570 3200
sub 3649 3735
mul 3210 1692
mul 3570 3210
sub 3725 3738
mul 3214 1692
mul 3570 3214
add 3658 3741
mul 3545 1692
add 3355 3743
mul 3570 3545
sub 3668 3745
mul 3468 1692
add 3357 3747
mul 3570 3468
sub 3671 3749
mul 3556 1692
add 3372 3751
mul 3570 3556
sub 3674 3753
mul 3475 1692
add 3373 3755
mul 3570 3475
sub 3677 3757
mul 3567 1692
add 3381 3759
mul 3570 3567
sub 3680 3761
mul 3482 1692
add 3382 3763
mul 3570 3482
sub 3683 3765
sub 3685 3735
mul 3205 1692
mul 3570 3205
sub 3687 3769
mul 2424 1692
mul 3570 2424
mul 2425 1692
mul 3570 2425
neg 3774
mul 2426 1692
mul 3570 2426
neg 3777
mul 2515 1692
mul 3570 2515
sub 3690 3780
neg 3737
add 3696 3738
sub 3701 3749
mul 3544 1692
add 3361 3785
mul 3570 3544
sub 3703 3787
mul 3180 1692
add 3363 3789
mul 3570 3180
mul 3060 1692
add 3365 3792
mul 3570 3060
neg 3794
mul 3067 1692
add 3367 3796
mul 3570 3067
neg 3798
mul 3339 1692
add 3369 3800
mul 3570 3339
sub 3706 3802
sub 3708 3757
mul 3555 1692
add 3375 3805
mul 3570 3555
sub 3710 3807
mul 3183 1692
add 3376 3809
mul 3570 3183
mul 3062 1692
add 3377 3812
mul 3570 3062
neg 3814
mul 3069 1692
add 3378 3816
mul 3570 3069
neg 3818
mul 3345 1692
add 3379 3820
mul 3570 3345
sub 3713 3822
sub 3715 3765
mul 3566 1692
add 3384 3825
mul 3570 3566
sub 3717 3827
mul 3186 1692
add 3385 3829
mul 3570 3186
mul 3064 1692
add 3386 3832
mul 3570 3064
neg 3834
mul 3071 1692
add 3387 3836
mul 3570 3071
neg 3838
mul 3351 1692
add 3388 3840
mul 3570 3351
sub 3720 3842
mul 2695 3728
mul 2695 3730
mul 2695 3635
mul 98 3728
mul 98 3730
mul 98 3635
mul 3179 3728
add 3731 3850
mul 3179 3730
add 3733 3852
mul 3179 3635
add 3647 3854
mul 2248 3728
mul 2248 3730
mul 2248 3635
mul 2525 3728
mul 2525 3730
add 3580 3860
mul 2525 3635
mul 2952 3728
sub 3863 3740
mul 2952 3730
add 3742 3865
mul 2952 3635
add 3659 3867
mul 2903 3728
add 3353 3869
mul 2903 3730
mul 2903 3635
mul 3189 3728
add 3744 3873
mul 3189 3730
add 3746 3875
mul 3189 3635
add 3669 3877
mul 2911 3728
add 3359 3879
mul 2911 3730
mul 2911 3635
mul 2904 3728
add 3371 3883
mul 2904 3730
mul 2904 3635
mul 3191 3728
add 3752 3887
mul 3191 3730
add 3754 3889
mul 3191 3635
add 3675 3891
mul 2912 3728
add 3374 3893
mul 2912 3730
mul 2912 3635
mul 2905 3728
add 3380 3897
mul 2905 3730
mul 2905 3635
mul 3192 3728
add 3760 3901
mul 3192 3730
add 3762 3903
mul 3192 3635
add 3681 3905
mul 2913 3728
add 3383 3907
mul 2913 3730
mul 2913 3635
mul 126 3728
add 3771 3911
mul 126 3730
sub 3913 3772
mul 126 3635
mul 3182 3728
add 3790 3916
mul 3182 3730
sub 3918 3791
mul 3182 3635
mul 3185 3728
add 3810 3921
mul 3185 3730
sub 3923 3811
mul 3185 3635
mul 3188 3728
add 3830 3926
mul 3188 3730
sub 3928 3831
mul 3188 3635
mul 3310 2679
sub 3931 2681
mul 3572 3310
sub 3736 3933
mul 2036 2679
mul 3572 2036
neg 3936
mul 2684 2679
mul 3572 2684
neg 3939
mul 2686 2679
mul 3572 2686
neg 3942
mul 2312 2679
mul 3572 2312
neg 3945
mul 864 2679
mul 3572 864
mul 3312 2679
add 3393 3949
mul 3572 3312
sub 3750 3951
mul 2817 2679
add 3395 3953
mul 3572 2817
neg 3955
mul 3228 2679
add 3397 3957
mul 3572 3228
neg 3959
mul 3243 2679
add 3399 3961
mul 3572 3243
neg 3963
mul 3300 2679
add 3401 3965
mul 3572 3300
neg 3967
mul 3311 2679
add 3403 3969
mul 3572 3311
mul 3315 2679
add 3408 3972
mul 3572 3315
sub 3758 3974
mul 2818 2679
add 3409 3976
mul 3572 2818
neg 3978
mul 3232 2679
add 3410 3980
mul 3572 3232
neg 3982
mul 3248 2679
add 3411 3984
mul 3572 3248
neg 3986
mul 3304 2679
add 3412 3988
mul 3572 3304
neg 3990
mul 3314 2679
add 3413 3992
mul 3572 3314
mul 3318 2679
add 3417 3995
mul 3572 3318
sub 3766 3997
mul 2819 2679
add 3418 3999
mul 3572 2819
neg 4001
mul 3236 2679
add 3419 4003
mul 3572 3236
neg 4005
mul 3253 2679
add 3420 4007
mul 3572 3253
neg 4009
mul 3308 2679
add 3421 4011
mul 3572 3308
neg 4013
mul 3317 2679
add 3422 4015
mul 3572 3317
mul 2134 2309
sub 3296 4018
mul 2134 3637
sub 3934 4020
mul 2134 3423
neg 4022
mul 2134 3164
neg 4024
mul 2134 3638
sub 3650 4026
sub 4020 3948
mul 170 2309
mul 170 3637
mul 170 3423
mul 170 3164
mul 170 3638
neg 2309
sub 3739 3637
sub 3726 3423
neg 3164
sub 3727 3638
neg 4029
sub 3586 4030
neg 4031
sub 3166 4032
mul 3313 2309
sub 3299 4043
mul 3313 3637
sub 3952 4045
mul 3313 3423
neg 4047
mul 3313 3164
neg 4049
mul 3313 3638
sub 3672 4051
sub 4045 3971
mul 3316 2309
sub 3303 4054
mul 3316 3637
sub 3975 4056
mul 3316 3423
neg 4058
mul 3316 3164
neg 4060
mul 3316 3638
sub 3678 4062
sub 4056 3994
mul 3319 2309
sub 3307 4065
mul 3319 3637
sub 3998 4067
mul 3319 3423
neg 4069
mul 3319 3164
neg 4071
mul 3319 3638
sub 3684 4073
sub 4067 4017
mul 2802 3844
mul 2802 3485
sub 4077 3486
mul 2802 3845
mul 2802 2277
mul 2802 3846
mul 2708 3844
add 3851 4082
mul 2708 3485
mul 2708 3845
add 3853 4085
mul 2708 2277
mul 2708 3846
add 3855 4088
mul 2491 3844
add 3734 4090
mul 2491 3485
add 3487 4092
mul 2491 3845
add 4021 4094
mul 2491 2277
mul 2491 3846
add 4027 4097
neg 4090
neg 4092
sub 4028 4094
neg 4096
sub 4026 4097
mul 2130 3844
mul 2130 3485
mul 2130 3845
add 3652 4106
mul 2130 2277
mul 2130 3846
add 3653 4109
mul 2490 3844
neg 4111
mul 2490 3485
neg 4113
mul 2490 3845
sub 3637 4115
mul 2490 2277
neg 4117
mul 2490 3846
sub 3638 4119
mul 2492 3844
neg 4121
mul 2492 3485
neg 4123
mul 2492 3845
sub 4030 4125
mul 2492 2277
neg 4127
mul 2492 3846
sub 4033 4129
mul 2348 3844
mul 2348 3485
mul 2348 3845
mul 2348 2277
mul 2348 3846
mul 3125 3844
add 3737 4136
mul 3125 3485
mul 3125 3845
add 4035 4139
mul 3125 2277
mul 3125 3846
add 4038 4142
mul 2941 3844
mul 2941 3485
mul 2941 3845
add 4040 4146
mul 2941 2277
mul 2941 3846
sub 4149 4033
mul 2720 3844
mul 2720 3485
add 3498 4152
mul 2720 3845
mul 2720 2277
mul 2720 3846
mul 3546 3844
add 3874 4157
mul 3546 3485
mul 3546 3845
add 3876 4160
mul 3546 2277
mul 3546 3846
add 3878 4163
mul 3322 3844
add 3748 4165
mul 3322 3485
add 3500 4167
mul 3322 3845
add 4046 4169
mul 3322 2277
mul 3322 3846
add 4052 4172
neg 4165
neg 4167
sub 4053 4169
neg 4171
sub 4051 4172
mul 3557 3844
add 3888 4179
mul 3557 3485
mul 3557 3845
add 3890 4182
mul 3557 2277
mul 3557 3846
add 3892 4185
mul 3326 3844
add 3756 4187
mul 3326 3485
add 3507 4189
mul 3326 3845
add 4057 4191
mul 3326 2277
mul 3326 3846
add 4063 4194
neg 4187
neg 4189
sub 4064 4191
neg 4193
sub 4062 4194
mul 3568 3844
add 3902 4201
mul 3568 3485
mul 3568 3845
add 3904 4204
mul 3568 2277
mul 3568 3846
add 3906 4207
mul 3330 3844
add 3764 4209
mul 3330 3485
add 3514 4211
mul 3330 3845
add 4068 4213
mul 3330 2277
mul 3330 3846
add 4074 4216
neg 4209
neg 4211
sub 4075 4213
neg 4215
sub 4073 4216
sub 3768 4082
neg 4084
sub 3770 4085
neg 4087
sub 3688 4088
mul 2469 3844
sub 3782 4228
mul 2469 3485
neg 4230
mul 2469 3845
sub 3783 4232
mul 2469 2277
neg 4234
mul 2469 3846
sub 3697 4236
mul 2484 3844
neg 4238
mul 2484 3485
neg 4240
mul 2484 3845
sub 3608 4242
mul 2484 2277
neg 4244
mul 2484 3846
neg 4246
sub 3786 4157
neg 4159
sub 3788 4160
neg 4162
sub 3704 4163
sub 3806 4179
neg 4181
sub 3808 4182
neg 4184
sub 3711 4185
sub 3826 4201
neg 4203
sub 3828 4204
neg 4206
sub 3718 4207
rate solid_a 1401
rate solid_b 1403
rate solid_c 1405
rate residue 1416
rate stomach 1406
rate small_bowel 1409
rate colon 1415
rate TRPM6_gut 1089
rate plasma 1454
rate interstitium 1445
rate depot 1418
rate fast 1425
rate organs 1438
rate muscle 1434
rate deep 1435
rate red_cells 1440
rate surface 1443
rate crystal 1446
rate bone_calcium 1461
rate mineral 1464
rate bone_phosphate 1476
rate osteoblast 1114
rate TRPM6_kidney 1102
rate sodium 1492
rate aldosterone 1112
rate potassium_gut 1482
rate potassium 1489
rate cell_potassium 1485
rate calcium_gut 1457
rate calcium 1467
rate phosphate_gut 1470
rate phosphate 1479
rate cell_phosphate 1473
rate FGF23 1122
rate PTH 1139
rate gland 1141
rate calcitriol 1144
rate citrate 1495
rate L1:solid_a 1659
rate L1:solid_b 1660
rate L1:solid_c 1661
rate L1:residue 1662
rate L1:stomach 1658
rate L1:small_bowel 1508
rate L1:colon 1514
rate L1:plasma 1663
rate L1:interstitium 1543
rate L1:depot 1516
rate L1:fast 1523
rate L1:organs 1536
rate L1:muscle 1532
rate L1:deep 1533
rate L1:red_cells 1538
rate L1:surface 1541
rate L1:crystal 1544
rate L2:solid_a 1665
rate L2:solid_b 1666
rate L2:solid_c 1667
rate L2:residue 1668
rate L2:stomach 1664
rate L2:small_bowel 1562
rate L2:colon 1568
rate L2:plasma 1669
rate L2:interstitium 1597
rate L2:depot 1570
rate L2:fast 1577
rate L2:organs 1590
rate L2:muscle 1586
rate L2:deep 1587
rate L2:red_cells 1592
rate L2:surface 1595
rate L2:crystal 1598
rate L3:solid_a 1671
rate L3:solid_b 1672
rate L3:solid_c 1673
rate L3:residue 1674
rate L3:stomach 1670
rate L3:small_bowel 1616
rate L3:colon 1622
rate L3:plasma 1675
rate L3:interstitium 1651
rate L3:depot 1624
rate L3:fast 1631
rate L3:organs 1644
rate L3:muscle 1640
rate L3:deep 1641
rate L3:red_cells 1646
rate L3:surface 1649
rate L3:crystal 1652
flow diet stomach 344
flow swallowed stomach 345
flow swallowed solid_a 346
flow swallowed solid_b 347
flow swallowed solid_c 348
flow swallowed residue 349
flow injected depot 351
flow infused plasma 350
flow solid_a stomach 544
flow solid_b stomach 545
flow solid_c stomach 546
flow solid_a residue 547
flow solid_b residue 548
flow solid_c residue 549
flow stomach small_bowel 550
flow small_bowel plasma 551
flow small_bowel colon 552
flow colon plasma 543
flow plasma colon 555
flow organs colon 556
flow colon faeces 553
flow residue faeces 554
flow depot plasma 445
flow plasma interstitium 443
flow interstitium plasma 444
flow interstitium fast 511
flow fast interstitium 512
flow interstitium organs 514
flow organs interstitium 517
flow interstitium muscle 519
flow muscle interstitium 522
flow muscle deep 528
flow deep muscle 529
flow plasma red_cells 602
flow organs red_cells 607
flow red_cells plasma 1060
flow interstitium surface 862
flow surface interstitium 863
flow interstitium crystal 865
flow crystal interstitium 867
flow plasma urine 920
flow plasma sweat 1062
flow plasma faeces 1063
flow plasma blood 1064
flow plasma dialysate 1012
flow dialysate plasma 1014
flow diet calcium_gut 358
flow infused calcium 1065
flow calcium_gut calcium 730
flow calcium_gut faeces 790
flow calcium faeces 791
flow calcium bone_calcium 856
flow bone_calcium calcium 858
flow calcium mineral 852
flow mineral calcium 847
flow calcium urine 792
flow calcium dialysate 1032
flow dialysate calcium 1034
flow diet phosphate_gut 359
flow infused phosphate 363
flow phosphate_gut phosphate 809
flow phosphate_gut faeces 810
flow phosphate cell_phosphate 817
flow cell_phosphate phosphate 819
flow phosphate bone_phosphate 868
flow bone_phosphate phosphate 870
flow phosphate urine 833
flow phosphate dialysate 1055
flow dialysate phosphate 1057
flow diet potassium_gut 360
flow infused potassium 364
flow potassium_gut potassium 685
flow potassium_gut faeces 686
flow potassium cell_potassium 692
flow cell_potassium potassium 694
flow potassium faeces 696
flow potassium urine 682
flow potassium dialysate 1051
flow dialysate potassium 1053
flow diet sodium 361
flow sodium urine 652
flow sodium sweat 658
flow sodium dialysate 1058
flow infused citrate 365
flow citrate metabolised 407
flow citrate dialysate 968
flow dialysate citrate 1059
flow L1:solid_a L1:stomach 1150
flow L1:solid_b L1:stomach 1155
flow L1:solid_c L1:stomach 1160
flow L1:solid_a L1:residue 1161
flow L1:solid_b L1:residue 1162
flow L1:solid_c L1:residue 1163
flow L1:stomach L1:small_bowel 1168
flow L1:small_bowel L1:plasma 1173
flow L1:small_bowel L1:colon 1174
flow L1:colon L1:plasma 1179
flow L1:plasma L1:colon 1184
flow L1:organs L1:colon 1189
flow L1:colon L1:faeces 1190
flow L1:residue L1:faeces 1195
flow L1:depot L1:plasma 1200
flow L1:plasma L1:interstitium 1201
flow L1:interstitium L1:plasma 1206
flow L1:interstitium L1:fast 1207
flow L1:fast L1:interstitium 1212
flow L1:interstitium L1:organs 1213
flow L1:organs L1:interstitium 1214
flow L1:interstitium L1:muscle 1215
flow L1:muscle L1:interstitium 1220
flow L1:muscle L1:deep 1221
flow L1:deep L1:muscle 1226
flow L1:plasma L1:red_cells 1227
flow L1:organs L1:red_cells 1228
flow L1:red_cells L1:plasma 1233
flow L1:interstitium L1:surface 1234
flow L1:surface L1:interstitium 1239
flow L1:interstitium L1:crystal 1240
flow L1:crystal L1:interstitium 1245
flow L1:plasma L1:urine 1246
flow L1:plasma L1:sweat 1247
flow L1:plasma L1:faeces 1248
flow L1:plasma L1:blood 1249
flow L1:plasma L1:dialysate 1250
flow L2:solid_a L2:stomach 1253
flow L2:solid_b L2:stomach 1256
flow L2:solid_c L2:stomach 1259
flow L2:solid_a L2:residue 1260
flow L2:solid_b L2:residue 1261
flow L2:solid_c L2:residue 1262
flow L2:stomach L2:small_bowel 1265
flow L2:small_bowel L2:plasma 1268
flow L2:small_bowel L2:colon 1269
flow L2:colon L2:plasma 1272
flow L2:plasma L2:colon 1275
flow L2:organs L2:colon 1278
flow L2:colon L2:faeces 1279
flow L2:residue L2:faeces 1282
flow L2:depot L2:plasma 1285
flow L2:plasma L2:interstitium 1286
flow L2:interstitium L2:plasma 1289
flow L2:interstitium L2:fast 1290
flow L2:fast L2:interstitium 1293
flow L2:interstitium L2:organs 1294
flow L2:organs L2:interstitium 1295
flow L2:interstitium L2:muscle 1296
flow L2:muscle L2:interstitium 1299
flow L2:muscle L2:deep 1300
flow L2:deep L2:muscle 1303
flow L2:plasma L2:red_cells 1304
flow L2:organs L2:red_cells 1305
flow L2:red_cells L2:plasma 1308
flow L2:interstitium L2:surface 1309
flow L2:surface L2:interstitium 1312
flow L2:interstitium L2:crystal 1313
flow L2:crystal L2:interstitium 1316
flow L2:plasma L2:urine 1317
flow L2:plasma L2:sweat 1318
flow L2:plasma L2:faeces 1319
flow L2:plasma L2:blood 1320
flow L2:plasma L2:dialysate 1321
flow L3:solid_a L3:stomach 1324
flow L3:solid_b L3:stomach 1327
flow L3:solid_c L3:stomach 1330
flow L3:solid_a L3:residue 1331
flow L3:solid_b L3:residue 1332
flow L3:solid_c L3:residue 1333
flow L3:stomach L3:small_bowel 1336
flow L3:small_bowel L3:plasma 1339
flow L3:small_bowel L3:colon 1340
flow L3:colon L3:plasma 1343
flow L3:plasma L3:colon 1346
flow L3:organs L3:colon 1349
flow L3:colon L3:faeces 1350
flow L3:residue L3:faeces 1353
flow L3:depot L3:plasma 1356
flow L3:plasma L3:interstitium 1357
flow L3:interstitium L3:plasma 1360
flow L3:interstitium L3:fast 1361
flow L3:fast L3:interstitium 1364
flow L3:interstitium L3:organs 1365
flow L3:organs L3:interstitium 1366
flow L3:interstitium L3:muscle 1367
flow L3:muscle L3:interstitium 1370
flow L3:muscle L3:deep 1371
flow L3:deep L3:muscle 1374
flow L3:plasma L3:red_cells 1375
flow L3:organs L3:red_cells 1376
flow L3:red_cells L3:plasma 1379
flow L3:interstitium L3:surface 1380
flow L3:surface L3:interstitium 1383
flow L3:interstitium L3:crystal 1384
flow L3:crystal L3:interstitium 1387
flow L3:plasma L3:urine 1388
flow L3:plasma L3:sweat 1389
flow L3:plasma L3:faeces 1390
flow L3:plasma L3:blood 1391
flow L3:plasma L3:dialysate 1392
flow L1:swallowed L1:stomach 366
flow L1:swallowed L1:solid_a 367
flow L1:swallowed L1:solid_b 368
flow L1:swallowed L1:solid_c 369
flow L1:swallowed L1:residue 370
flow L1:infused L1:plasma 371
flow L2:swallowed L2:stomach 372
flow L2:swallowed L2:solid_a 373
flow L2:swallowed L2:solid_b 374
flow L2:swallowed L2:solid_c 375
flow L2:swallowed L2:residue 376
flow L2:infused L2:plasma 377
flow L3:swallowed L3:stomach 378
flow L3:swallowed L3:solid_a 379
flow L3:swallowed L3:solid_b 380
flow L3:swallowed L3:solid_c 381
flow L3:swallowed L3:residue 382
flow L3:infused L3:plasma 383
observable gut.dissolved_a 544
observable gut.dissolved_b 545
observable gut.dissolved_c 546
observable gut.passed_a 547
observable gut.passed_b 548
observable gut.passed_c 549
observable gut.emptied 550
observable gut.absorbed 551
observable gut.moved 552
observable gut.colonic 543
observable gut.voided 553
observable gut.rest_voided 554
observable gut.secreted 555
observable gut.shed 556
observable plasma.total 418
observable plasma.ionised 434
observable plasma.ultrafilterable 436
observable plasma.relative 437
observable plasma.active 441
observable plasma.bound 430
observable plasma.outside 442
observable plasma.filtered_out 443
observable plasma.back 444
observable plasma.released 445
observable plasma.sweat 446
observable plasma.against 447
observable cells.free 466
observable cells.free_concentration 509
observable cells.held 467
observable cells.fast_in 511
observable cells.fast_out 512
observable cells.organs_in 514
observable cells.organs_out 517
observable cells.muscle_in 519
observable cells.muscle_out 522
observable cells.deep_in 528
observable cells.deep_out 529
observable erythrocyte.free 585
observable erythrocyte.total_concentration 586
observable erythrocyte.free_concentration 587
observable erythrocyte.entered 602
observable erythrocyte.left 604
observable erythrocyte.born 607
observable erythrocyte.died 609
observable bone.bound 862
observable bone.freed 863
observable bone.laid 865
observable bone.resorbed 867
observable bone.bound_Ca 856
observable bone.freed_Ca 858
observable bone.laid_Ca 852
observable bone.resorbed_Ca 847
observable bone.laid_P 868
observable bone.resorbed_P 870
observable bone.asked 844
observable kidney.proximal 873
observable kidney.limb 891
observable kidney.distal 918
observable kidney.excreted 919
observable kidney.urine 920
observable sodium.volume 386
observable sodium.plasma 408
observable sodium.past_PT 626
observable sodium.past_TAL 631
observable sodium.past_DCT 645
observable sodium.past_CD 650
observable sodium.taken_PT 653
observable sodium.delivered 654
observable sodium.reabsorbed 656
observable sodium.skin 658
observable sodium.urine 652
observable potassium.total 683
observable potassium.relative 617
observable potassium.absorbed 685
observable potassium.voided 686
observable potassium.into_cells 692
observable potassium.out_of_cells 694
observable potassium.colonic 696
observable potassium.urine 682
observable calcium.total 788
observable calcium.ionised 743
observable calcium.relative 744
observable calcium.of_day 789
observable calcium.bound 737
observable calcium.absorbed 730
observable calcium.voided 790
observable calcium.secreted 791
observable calcium.excreted 787
observable calcium.urine 792
observable phosphate.total 797
observable phosphate.relative 798
observable phosphate.of_day 807
observable phosphate.absorbed 809
observable phosphate.voided 810
observable phosphate.into_cells 817
observable phosphate.out_of_cells 819
observable phosphate.urine 833
observable phosphate.propensity 839
observable parathyroid.concentration 938
observable parathyroid.drive 937
observable parathyroid.permitted 708
observable parathyroid.effective 716
observable calcitriol.concentration 960
observable calcitriol.made 959
observable calcitriol.broken 964
observable citrate.concentration 390
observable citrate.on_calcium 405
observable citrate.on_magnesium 406
observable citrate.metabolised 407
observable signal.bound_acids 388
observable dialyser.removed_Mg 1012
observable dialyser.gained_Mg 1014
observable dialyser.removed_Ca 1032
observable dialyser.gained_Ca 1034
observable dialyser.returned_Ca 1049
observable dialyser.removed_K 1051
observable dialyser.gained_K 1053
observable dialyser.removed_P 1055
observable dialyser.gained_P 1057
observable dialyser.removed_Na 1058
observable dialyser.removed_citrate 968
observable dialyser.gained_citrate 1059
observable dialyser.before 1017
observable dialyser.after 1025
observable dialyser.before_Ca 1037
observable dialyser.after_Ca 1045
d_rate 0 0 2875
d_rate 1 1 2882
d_rate 2 2 2889
d_rate 3 0 1729
d_rate 3 1 1729
d_rate 3 2 1729
d_rate 3 3 2778
d_rate 4 0 352
d_rate 4 1 353
d_rate 4 2 354
d_rate 4 4 2896
d_rate 5 4 1730
d_rate 5 5 3275
d_rate 5 7 3276
d_rate 6 5 1729
d_rate 6 6 3258
d_rate 6 7 3259
d_rate 6 8 3847
d_rate 6 12 2428
d_rate 6 23 3848
d_rate 6 37 3849
d_rate 7 7 2798
d_rate 7 8 4076
d_rate 7 13 4078
d_rate 7 23 4079
d_rate 7 33 2799
d_rate 7 34 4080
d_rate 7 36 2800
d_rate 7 37 4081
d_rate 8 5 2232
d_rate 8 6 2233
d_rate 8 7 3277
d_rate 8 8 4083
d_rate 8 9 2681
d_rate 8 10 124
d_rate 8 13 4084
d_rate 8 15 2241
d_rate 8 22 2509
d_rate 8 23 4086
d_rate 8 29 3532
d_rate 8 34 4087
d_rate 8 37 4089
d_rate 9 8 4091
d_rate 9 9 3932
d_rate 9 11 1719
d_rate 9 12 2427
d_rate 9 13 4093
d_rate 9 16 1851
d_rate 9 17 2307
d_rate 9 21 4019
d_rate 9 23 4095
d_rate 9 29 4023
d_rate 9 31 4025
d_rate 9 34 4096
d_rate 9 37 4098
d_rate 10 10 2816
d_rate 11 9 3935
d_rate 11 11 2827
d_rate 11 23 3937
d_rate 12 9 3938
d_rate 12 12 2918
d_rate 12 13 3488
d_rate 12 23 3940
d_rate 13 9 3941
d_rate 13 13 3489
d_rate 13 14 1724
d_rate 13 23 3943
d_rate 14 13 3490
d_rate 14 14 2846
d_rate 15 8 3856
d_rate 15 12 2429
d_rate 15 15 2948
d_rate 15 23 3857
d_rate 15 37 3858
d_rate 16 9 3944
d_rate 16 16 2940
d_rate 16 21 2311
d_rate 16 23 3946
d_rate 17 8 4099
d_rate 17 9 3947
d_rate 17 13 4100
d_rate 17 17 2931
d_rate 17 21 4018
d_rate 17 23 4101
d_rate 17 29 4022
d_rate 17 31 4024
d_rate 17 34 4102
d_rate 17 37 4103
d_rate 18 8 4104
d_rate 18 13 4105
d_rate 18 18 2493
d_rate 18 23 4107
d_rate 18 29 3432
d_rate 18 34 4108
d_rate 18 37 4110
d_rate 19 8 4112
d_rate 19 13 4114
d_rate 19 19 2931
d_rate 19 21 2309
d_rate 19 23 4116
d_rate 19 29 3423
d_rate 19 31 3164
d_rate 19 34 4118
d_rate 19 37 4120
d_rate 20 8 4122
d_rate 20 13 4124
d_rate 20 20 2931
d_rate 20 21 4029
d_rate 20 23 4126
d_rate 20 29 4031
d_rate 20 31 4032
d_rate 20 34 4128
d_rate 20 37 4130
d_rate 21 8 4131
d_rate 21 13 4132
d_rate 21 21 2347
d_rate 21 23 4133
d_rate 21 34 4134
d_rate 21 37 4135
d_rate 22 13 3492
d_rate 22 22 2521
d_rate 22 24 2522
d_rate 23 13 3494
d_rate 23 23 3579
d_rate 23 24 3146
d_rate 23 26 3147
d_rate 24 8 3859
d_rate 24 23 3861
d_rate 24 24 2346
d_rate 24 26 3131
d_rate 24 37 3862
d_rate 25 25 2451
d_rate 26 13 3495
d_rate 26 23 3581
d_rate 26 24 3153
d_rate 26 25 2082
d_rate 26 26 3155
d_rate 26 27 2087
d_rate 27 13 3496
d_rate 27 23 3583
d_rate 27 26 3137
d_rate 27 27 2452
d_rate 28 28 2921
d_rate 28 36 2922
d_rate 29 8 4137
d_rate 29 13 4138
d_rate 29 18 2131
d_rate 29 19 2307
d_rate 29 21 4034
d_rate 29 23 4140
d_rate 29 28 2279
d_rate 29 29 4036
d_rate 29 31 4037
d_rate 29 34 4141
d_rate 29 36 3122
d_rate 29 37 4143
d_rate 30 30 2928
d_rate 30 36 2929
d_rate 31 8 4144
d_rate 31 13 4145
d_rate 31 20 2307
d_rate 31 21 4039
d_rate 31 23 4147
d_rate 31 29 4041
d_rate 31 30 2299
d_rate 31 31 4042
d_rate 31 32 2123
d_rate 31 33 2482
d_rate 31 34 4148
d_rate 31 36 2300
d_rate 31 37 4150
d_rate 32 23 3588
d_rate 32 31 3168
d_rate 32 32 2472
d_rate 33 23 3590
d_rate 33 31 3170
d_rate 33 33 2527
d_rate 33 36 2528
d_rate 34 8 3864
d_rate 34 13 3497
d_rate 34 23 3866
d_rate 34 29 3442
d_rate 34 34 2949
d_rate 34 35 2950
d_rate 34 37 3868
d_rate 35 23 3661
d_rate 35 29 3447
d_rate 35 31 3172
d_rate 35 35 2351
d_rate 35 36 2530
d_rate 35 37 3662
d_rate 36 8 4151
d_rate 36 13 4153
d_rate 36 23 4154
d_rate 36 33 2716
d_rate 36 34 4155
d_rate 36 36 2718
d_rate 36 37 4156
d_rate 37 23 3663
d_rate 37 37 3666
d_rate 38 0 2961
d_rate 38 38 2962
d_rate 39 1 2963
d_rate 39 39 2964
d_rate 40 2 2965
d_rate 40 40 2966
d_rate 41 0 2869
d_rate 41 1 2877
d_rate 41 2 2884
d_rate 41 3 2789
d_rate 41 38 2724
d_rate 41 39 2728
d_rate 41 40 2732
d_rate 41 41 2790
d_rate 42 0 2848
d_rate 42 1 2855
d_rate 42 2 2862
d_rate 42 4 2967
d_rate 42 38 2722
d_rate 42 39 2726
d_rate 42 40 2730
d_rate 42 42 2968
d_rate 43 4 2891
d_rate 43 5 3279
d_rate 43 7 3281
d_rate 43 42 2561
d_rate 43 43 3087
d_rate 44 5 2898
d_rate 44 6 3261
d_rate 44 7 3263
d_rate 44 8 3870
d_rate 44 12 2974
d_rate 44 23 3871
d_rate 44 37 3872
d_rate 44 43 2736
d_rate 44 44 3089
d_rate 44 45 3354
d_rate 44 49 2975
d_rate 45 5 3282
d_rate 45 6 3264
d_rate 45 7 3283
d_rate 45 8 4158
d_rate 45 9 3390
d_rate 45 10 2811
d_rate 45 13 4159
d_rate 45 15 2943
d_rate 45 22 3536
d_rate 45 23 4161
d_rate 45 29 3539
d_rate 45 34 4162
d_rate 45 37 4164
d_rate 45 43 2734
d_rate 45 44 2738
d_rate 45 45 3356
d_rate 45 46 3391
d_rate 45 47 2605
d_rate 45 52 2647
d_rate 46 8 4166
d_rate 46 9 3950
d_rate 46 11 2822
d_rate 46 12 2977
d_rate 46 13 4168
d_rate 46 16 2935
d_rate 46 17 3321
d_rate 46 21 4044
d_rate 46 23 4170
d_rate 46 29 4048
d_rate 46 31 4050
d_rate 46 34 4171
d_rate 46 37 4173
d_rate 46 45 3358
d_rate 46 46 3394
d_rate 46 48 2621
d_rate 46 49 2978
d_rate 46 50 2742
d_rate 46 53 2657
d_rate 46 54 2667
d_rate 47 10 2984
d_rate 47 47 2985
d_rate 48 9 3954
d_rate 48 11 2989
d_rate 48 23 3956
d_rate 48 46 3396
d_rate 48 48 2990
d_rate 49 9 3958
d_rate 49 12 2999
d_rate 49 13 3501
d_rate 49 23 3960
d_rate 49 46 3398
d_rate 49 49 3000
d_rate 50 9 3962
d_rate 50 13 3503
d_rate 50 14 2841
d_rate 50 23 3964
d_rate 50 46 3400
d_rate 50 50 3094
d_rate 50 51 2637
d_rate 51 13 3505
d_rate 51 14 2995
d_rate 51 50 2744
d_rate 51 51 2996
d_rate 52 8 3880
d_rate 52 12 2980
d_rate 52 15 3001
d_rate 52 23 3881
d_rate 52 37 3882
d_rate 52 45 3360
d_rate 52 49 2981
d_rate 52 52 3002
d_rate 53 9 3966
d_rate 53 16 3004
d_rate 53 21 3298
d_rate 53 23 3968
d_rate 53 46 3402
d_rate 53 53 3005
d_rate 54 8 4174
d_rate 54 9 3970
d_rate 54 13 4175
d_rate 54 17 3323
d_rate 54 21 4043
d_rate 54 23 4176
d_rate 54 29 4047
d_rate 54 31 4049
d_rate 54 34 4177
d_rate 54 37 4178
d_rate 54 46 3404
d_rate 54 54 3097
d_rate 55 0 3009
d_rate 55 55 2962
d_rate 56 1 3010
d_rate 56 56 2964
d_rate 57 2 3011
d_rate 57 57 2966
d_rate 58 0 2871
d_rate 58 1 2879
d_rate 58 2 2886
d_rate 58 3 2791
d_rate 58 55 2724
d_rate 58 56 2728
d_rate 58 57 2732
d_rate 58 58 2790
d_rate 59 0 2850
d_rate 59 1 2857
d_rate 59 2 2864
d_rate 59 4 3012
d_rate 59 55 2722
d_rate 59 56 2726
d_rate 59 57 2730
d_rate 59 59 2968
d_rate 60 4 2893
d_rate 60 5 3285
d_rate 60 7 3287
d_rate 60 59 2561
d_rate 60 60 3087
d_rate 61 5 2900
d_rate 61 6 3266
d_rate 61 7 3268
d_rate 61 8 3884
d_rate 61 12 3016
d_rate 61 23 3885
d_rate 61 37 3886
d_rate 61 60 2736
d_rate 61 61 3089
d_rate 61 62 3354
d_rate 61 66 2975
d_rate 62 5 3288
d_rate 62 6 3269
d_rate 62 7 3289
d_rate 62 8 4180
d_rate 62 9 3406
d_rate 62 10 2813
d_rate 62 13 4181
d_rate 62 15 2945
d_rate 62 22 3547
d_rate 62 23 4183
d_rate 62 29 3550
d_rate 62 34 4184
d_rate 62 37 4186
d_rate 62 60 2734
d_rate 62 61 2738
d_rate 62 62 3356
d_rate 62 63 3391
d_rate 62 64 2605
d_rate 62 69 2647
d_rate 63 8 4188
d_rate 63 9 3973
d_rate 63 11 2824
d_rate 63 12 3018
d_rate 63 13 4190
d_rate 63 16 2937
d_rate 63 17 3325
d_rate 63 21 4055
d_rate 63 23 4192
d_rate 63 29 4059
d_rate 63 31 4061
d_rate 63 34 4193
d_rate 63 37 4195
d_rate 63 62 3358
d_rate 63 63 3394
d_rate 63 65 2621
d_rate 63 66 2978
d_rate 63 67 2742
d_rate 63 70 2657
d_rate 63 71 2667
d_rate 64 10 3022
d_rate 64 64 2985
d_rate 65 9 3977
d_rate 65 11 3024
d_rate 65 23 3979
d_rate 65 63 3396
d_rate 65 65 2990
d_rate 66 9 3981
d_rate 66 12 3028
d_rate 66 13 3508
d_rate 66 23 3983
d_rate 66 63 3398
d_rate 66 66 3000
d_rate 67 9 3985
d_rate 67 13 3510
d_rate 67 14 2843
d_rate 67 23 3987
d_rate 67 63 3400
d_rate 67 67 3094
d_rate 67 68 2637
d_rate 68 13 3512
d_rate 68 14 3026
d_rate 68 67 2744
d_rate 68 68 2996
d_rate 69 8 3894
d_rate 69 12 3020
d_rate 69 15 3029
d_rate 69 23 3895
d_rate 69 37 3896
d_rate 69 62 3360
d_rate 69 66 2981
d_rate 69 69 3002
d_rate 70 9 3989
d_rate 70 16 3030
d_rate 70 21 3302
d_rate 70 23 3991
d_rate 70 63 3402
d_rate 70 70 3005
d_rate 71 8 4196
d_rate 71 9 3993
d_rate 71 13 4197
d_rate 71 17 3327
d_rate 71 21 4054
d_rate 71 23 4198
d_rate 71 29 4058
d_rate 71 31 4060
d_rate 71 34 4199
d_rate 71 37 4200
d_rate 71 63 3404
d_rate 71 71 3097
d_rate 72 0 3034
d_rate 72 72 2962
d_rate 73 1 3035
d_rate 73 73 2964
d_rate 74 2 3036
d_rate 74 74 2966
d_rate 75 0 2873
d_rate 75 1 2881
d_rate 75 2 2888
d_rate 75 3 2792
d_rate 75 72 2724
d_rate 75 73 2728
d_rate 75 74 2732
d_rate 75 75 2790
d_rate 76 0 2852
d_rate 76 1 2859
d_rate 76 2 2866
d_rate 76 4 3037
d_rate 76 72 2722
d_rate 76 73 2726
d_rate 76 74 2730
d_rate 76 76 2968
d_rate 77 4 2895
d_rate 77 5 3291
d_rate 77 7 3293
d_rate 77 76 2561
d_rate 77 77 3087
d_rate 78 5 2902
d_rate 78 6 3271
d_rate 78 7 3273
d_rate 78 8 3898
d_rate 78 12 3041
d_rate 78 23 3899
d_rate 78 37 3900
d_rate 78 77 2736
d_rate 78 78 3089
d_rate 78 79 3354
d_rate 78 83 2975
d_rate 79 5 3294
d_rate 79 6 3274
d_rate 79 7 3295
d_rate 79 8 4202
d_rate 79 9 3415
d_rate 79 10 2815
d_rate 79 13 4203
d_rate 79 15 2947
d_rate 79 22 3558
d_rate 79 23 4205
d_rate 79 29 3561
d_rate 79 34 4206
d_rate 79 37 4208
d_rate 79 77 2734
d_rate 79 78 2738
d_rate 79 79 3356
d_rate 79 80 3391
d_rate 79 81 2605
d_rate 79 86 2647
d_rate 80 8 4210
d_rate 80 9 3996
d_rate 80 11 2826
d_rate 80 12 3043
d_rate 80 13 4212
d_rate 80 16 2939
d_rate 80 17 3329
d_rate 80 21 4066
d_rate 80 23 4214
d_rate 80 29 4070
d_rate 80 31 4072
d_rate 80 34 4215
d_rate 80 37 4217
d_rate 80 79 3358
d_rate 80 80 3394
d_rate 80 82 2621
d_rate 80 83 2978
d_rate 80 84 2742
d_rate 80 87 2657
d_rate 80 88 2667
d_rate 81 10 3047
d_rate 81 81 2985
d_rate 82 9 4000
d_rate 82 11 3049
d_rate 82 23 4002
d_rate 82 80 3396
d_rate 82 82 2990
d_rate 83 9 4004
d_rate 83 12 3053
d_rate 83 13 3515
d_rate 83 23 4006
d_rate 83 80 3398
d_rate 83 83 3000
d_rate 84 9 4008
d_rate 84 13 3517
d_rate 84 14 2845
d_rate 84 23 4010
d_rate 84 80 3400
d_rate 84 84 3094
d_rate 84 85 2637
d_rate 85 13 3519
d_rate 85 14 3051
d_rate 85 84 2744
d_rate 85 85 2996
d_rate 86 8 3908
d_rate 86 12 3045
d_rate 86 15 3054
d_rate 86 23 3909
d_rate 86 37 3910
d_rate 86 79 3360
d_rate 86 83 2981
d_rate 86 86 3002
d_rate 87 9 4012
d_rate 87 16 3055
d_rate 87 21 3306
d_rate 87 23 4014
d_rate 87 80 3402
d_rate 87 87 3005
d_rate 88 8 4218
d_rate 88 9 4016
d_rate 88 13 4219
d_rate 88 17 3331
d_rate 88 21 4065
d_rate 88 23 4220
d_rate 88 29 4069
d_rate 88 31 4071
d_rate 88 34 4221
d_rate 88 37 4222
d_rate 88 80 3404
d_rate 88 88 3097
d_flow 8 0 352
d_flow 9 1 353
d_flow 10 2 354
d_flow 11 0 1729
d_flow 12 1 1729
d_flow 13 2 1729
d_flow 14 4 1730
d_flow 15 5 2232
d_flow 15 7 2230
d_flow 16 5 1729
d_flow 17 6 2233
d_flow 17 7 2231
d_flow 18 8 3847
d_flow 18 23 3848
d_flow 18 37 3849
d_flow 19 12 2428
d_flow 20 6 1731
d_flow 21 3 1731
d_flow 22 10 124
d_flow 23 8 3734
d_flow 23 23 3767
d_flow 23 37 3650
d_flow 24 9 2681
d_flow 24 23 3601
d_flow 25 9 3935
d_flow 25 23 3937
d_flow 26 11 1719
d_flow 27 9 3938
d_flow 27 13 3488
d_flow 27 23 3940
d_flow 28 12 2427
d_flow 29 9 3941
d_flow 29 13 3520
d_flow 29 23 3943
d_flow 30 13 3521
d_flow 31 13 3490
d_flow 32 14 1724
d_flow 33 8 3856
d_flow 33 23 3857
d_flow 33 37 3858
d_flow 34 12 2429
d_flow 35 15 2241
d_flow 36 9 3944
d_flow 36 21 2311
d_flow 36 23 3946
d_flow 37 16 1851
d_flow 38 9 3947
d_flow 38 21 4018
d_flow 38 23 4028
d_flow 38 29 4022
d_flow 38 31 4024
d_flow 38 37 4026
d_flow 39 8 4090
d_flow 39 13 4092
d_flow 39 17 2307
d_flow 39 23 4094
d_flow 39 34 4096
d_flow 39 37 4097
d_flow 40 8 4223
d_flow 40 13 4224
d_flow 40 22 2510
d_flow 40 23 4225
d_flow 40 29 3427
d_flow 40 34 4226
d_flow 40 37 4227
d_flow 41 8 3912
d_flow 41 23 3914
d_flow 41 37 3915
d_flow 42 8 3773
d_flow 42 23 3775
d_flow 43 8 3776
d_flow 43 23 3778
d_flow 44 8 3779
d_flow 44 23 3781
d_flow 44 37 3691
d_flow 47 23 3722
d_flow 47 29 3723
d_flow 47 37 3724
d_flow 48 28 2279
d_flow 48 36 2280
d_flow 49 28 1799
d_flow 50 23 3693
d_flow 50 29 3451
d_flow 50 37 3694
d_flow 51 8 4104
d_flow 51 13 4105
d_flow 51 23 4107
d_flow 51 29 3432
d_flow 51 34 4108
d_flow 51 37 4110
d_flow 52 18 2131
d_flow 53 21 2309
d_flow 53 23 3637
d_flow 53 29 3423
d_flow 53 31 3164
d_flow 53 37 3638
d_flow 54 8 4111
d_flow 54 13 4113
d_flow 54 19 2307
d_flow 54 23 4115
d_flow 54 34 4117
d_flow 54 37 4119
d_flow 55 8 4229
d_flow 55 13 4231
d_flow 55 23 4233
d_flow 55 29 3455
d_flow 55 34 4235
d_flow 55 36 2468
d_flow 55 37 4237
d_flow 56 23 3699
d_flow 56 29 3081
d_flow 56 37 3700
d_flow 60 30 2299
d_flow 60 36 2300
d_flow 61 30 1828
d_flow 62 23 3588
d_flow 62 31 3168
d_flow 63 32 2123
d_flow 64 21 4029
d_flow 64 23 4030
d_flow 64 29 4031
d_flow 64 31 4032
d_flow 64 37 4033
d_flow 65 8 4121
d_flow 65 13 4123
d_flow 65 20 2307
d_flow 65 23 4125
d_flow 65 34 4127
d_flow 65 37 4129
d_flow 66 8 4239
d_flow 66 13 4241
d_flow 66 23 4243
d_flow 66 31 3174
d_flow 66 33 2483
d_flow 66 34 4245
d_flow 66 37 4247
d_flow 67 23 3610
d_flow 67 31 3176
d_flow 71 25 2082
d_flow 72 25 1783
d_flow 73 13 3496
d_flow 73 23 3583
d_flow 73 26 3137
d_flow 74 27 2087
d_flow 75 23 3612
d_flow 75 26 3139
d_flow 76 13 3522
d_flow 76 23 3613
d_flow 76 24 3160
d_flow 76 26 3161
d_flow 77 23 3615
d_flow 77 26 3143
d_flow 80 13 3493
d_flow 80 23 3616
d_flow 80 24 3145
d_flow 80 26 3148
d_flow 81 23 3617
d_flow 84 37 320
d_flow 85 23 3664
d_flow 85 37 3665
d_flow 87 0 2848
d_flow 87 38 2722
d_flow 88 1 2855
d_flow 88 39 2726
d_flow 89 2 2862
d_flow 89 40 2730
d_flow 90 0 2869
d_flow 90 38 2724
d_flow 91 1 2877
d_flow 91 39 2728
d_flow 92 2 2884
d_flow 92 40 2732
d_flow 93 4 2891
d_flow 93 42 2561
d_flow 94 5 3282
d_flow 94 7 3280
d_flow 94 43 2734
d_flow 95 5 2898
d_flow 95 43 2736
d_flow 96 6 3264
d_flow 96 7 3262
d_flow 96 44 2738
d_flow 97 8 3870
d_flow 97 23 3871
d_flow 97 37 3872
d_flow 97 45 3354
d_flow 98 12 2974
d_flow 98 49 2975
d_flow 99 6 2773
d_flow 99 44 2740
d_flow 100 3 2784
d_flow 100 41 2595
d_flow 101 10 2811
d_flow 101 47 2605
d_flow 102 8 3748
d_flow 102 23 3784
d_flow 102 37 3672
d_flow 102 45 3358
d_flow 103 9 3390
d_flow 103 23 3620
d_flow 103 46 3391
d_flow 104 9 3954
d_flow 104 23 3956
d_flow 104 46 3396
d_flow 105 11 2822
d_flow 105 48 2621
d_flow 106 9 3958
d_flow 106 13 3501
d_flow 106 23 3960
d_flow 106 46 3398
d_flow 107 12 2977
d_flow 107 49 2978
d_flow 108 9 3962
d_flow 108 13 3523
d_flow 108 23 3964
d_flow 108 46 3400
d_flow 109 13 3525
d_flow 109 50 2742
d_flow 110 13 3505
d_flow 110 50 2744
d_flow 111 14 2841
d_flow 111 51 2637
d_flow 112 8 3880
d_flow 112 23 3881
d_flow 112 37 3882
d_flow 112 45 3360
d_flow 113 12 2980
d_flow 113 49 2981
d_flow 114 15 2943
d_flow 114 52 2647
d_flow 115 9 3966
d_flow 115 21 3298
d_flow 115 23 3968
d_flow 115 46 3402
d_flow 116 16 2935
d_flow 116 53 2657
d_flow 117 9 3970
d_flow 117 21 4043
d_flow 117 23 4053
d_flow 117 29 4047
d_flow 117 31 4049
d_flow 117 37 4051
d_flow 117 46 3404
d_flow 118 8 4165
d_flow 118 13 4167
d_flow 118 17 3321
d_flow 118 23 4169
d_flow 118 34 4171
d_flow 118 37 4172
d_flow 118 54 2667
d_flow 119 8 4248
d_flow 119 13 4249
d_flow 119 22 3537
d_flow 119 23 4250
d_flow 119 29 3538
d_flow 119 34 4251
d_flow 119 37 4252
d_flow 119 45 3362
d_flow 120 8 3917
d_flow 120 23 3919
d_flow 120 37 3920
d_flow 120 45 3364
d_flow 121 8 3793
d_flow 121 23 3795
d_flow 121 45 3366
d_flow 122 8 3797
d_flow 122 23 3799
d_flow 122 45 3368
d_flow 123 8 3801
d_flow 123 23 3803
d_flow 123 37 3707
d_flow 123 45 3370
d_flow 124 0 2850
d_flow 124 55 2722
d_flow 125 1 2857
d_flow 125 56 2726
d_flow 126 2 2864
d_flow 126 57 2730
d_flow 127 0 2871
d_flow 127 55 2724
d_flow 128 1 2879
d_flow 128 56 2728
d_flow 129 2 2886
d_flow 129 57 2732
d_flow 130 4 2893
d_flow 130 59 2561
d_flow 131 5 3288
d_flow 131 7 3286
d_flow 131 60 2734
d_flow 132 5 2900
d_flow 132 60 2736
d_flow 133 6 3269
d_flow 133 7 3267
d_flow 133 61 2738
d_flow 134 8 3884
d_flow 134 23 3885
d_flow 134 37 3886
d_flow 134 62 3354
d_flow 135 12 3016
d_flow 135 66 2975
d_flow 136 6 2775
d_flow 136 61 2740
d_flow 137 3 2786
d_flow 137 58 2595
d_flow 138 10 2813
d_flow 138 64 2605
d_flow 139 8 3756
d_flow 139 23 3804
d_flow 139 37 3678
d_flow 139 62 3358
d_flow 140 9 3406
d_flow 140 23 3625
d_flow 140 63 3391
d_flow 141 9 3977
d_flow 141 23 3979
d_flow 141 63 3396
d_flow 142 11 2824
d_flow 142 65 2621
d_flow 143 9 3981
d_flow 143 13 3508
d_flow 143 23 3983
d_flow 143 63 3398
d_flow 144 12 3018
d_flow 144 66 2978
d_flow 145 9 3985
d_flow 145 13 3526
d_flow 145 23 3987
d_flow 145 63 3400
d_flow 146 13 3528
d_flow 146 67 2742
d_flow 147 13 3512
d_flow 147 67 2744
d_flow 148 14 2843
d_flow 148 68 2637
d_flow 149 8 3894
d_flow 149 23 3895
d_flow 149 37 3896
d_flow 149 62 3360
d_flow 150 12 3020
d_flow 150 66 2981
d_flow 151 15 2945
d_flow 151 69 2647
d_flow 152 9 3989
d_flow 152 21 3302
d_flow 152 23 3991
d_flow 152 63 3402
d_flow 153 16 2937
d_flow 153 70 2657
d_flow 154 9 3993
d_flow 154 21 4054
d_flow 154 23 4064
d_flow 154 29 4058
d_flow 154 31 4060
d_flow 154 37 4062
d_flow 154 63 3404
d_flow 155 8 4187
d_flow 155 13 4189
d_flow 155 17 3325
d_flow 155 23 4191
d_flow 155 34 4193
d_flow 155 37 4194
d_flow 155 71 2667
d_flow 156 8 4253
d_flow 156 13 4254
d_flow 156 22 3548
d_flow 156 23 4255
d_flow 156 29 3549
d_flow 156 34 4256
d_flow 156 37 4257
d_flow 156 62 3362
d_flow 157 8 3922
d_flow 157 23 3924
d_flow 157 37 3925
d_flow 157 62 3364
d_flow 158 8 3813
d_flow 158 23 3815
d_flow 158 62 3366
d_flow 159 8 3817
d_flow 159 23 3819
d_flow 159 62 3368
d_flow 160 8 3821
d_flow 160 23 3823
d_flow 160 37 3714
d_flow 160 62 3370
d_flow 161 0 2852
d_flow 161 72 2722
d_flow 162 1 2859
d_flow 162 73 2726
d_flow 163 2 2866
d_flow 163 74 2730
d_flow 164 0 2873
d_flow 164 72 2724
d_flow 165 1 2881
d_flow 165 73 2728
d_flow 166 2 2888
d_flow 166 74 2732
d_flow 167 4 2895
d_flow 167 76 2561
d_flow 168 5 3294
d_flow 168 7 3292
d_flow 168 77 2734
d_flow 169 5 2902
d_flow 169 77 2736
d_flow 170 6 3274
d_flow 170 7 3272
d_flow 170 78 2738
d_flow 171 8 3898
d_flow 171 23 3899
d_flow 171 37 3900
d_flow 171 79 3354
d_flow 172 12 3041
d_flow 172 83 2975
d_flow 173 6 2777
d_flow 173 78 2740
d_flow 174 3 2788
d_flow 174 75 2595
d_flow 175 10 2815
d_flow 175 81 2605
d_flow 176 8 3764
d_flow 176 23 3824
d_flow 176 37 3684
d_flow 176 79 3358
d_flow 177 9 3415
d_flow 177 23 3630
d_flow 177 80 3391
d_flow 178 9 4000
d_flow 178 23 4002
d_flow 178 80 3396
d_flow 179 11 2826
d_flow 179 82 2621
d_flow 180 9 4004
d_flow 180 13 3515
d_flow 180 23 4006
d_flow 180 80 3398
d_flow 181 12 3043
d_flow 181 83 2978
d_flow 182 9 4008
d_flow 182 13 3529
d_flow 182 23 4010
d_flow 182 80 3400
d_flow 183 13 3531
d_flow 183 84 2742
d_flow 184 13 3519
d_flow 184 84 2744
d_flow 185 14 2845
d_flow 185 85 2637
d_flow 186 8 3908
d_flow 186 23 3909
d_flow 186 37 3910
d_flow 186 79 3360
d_flow 187 12 3045
d_flow 187 83 2981
d_flow 188 15 2947
d_flow 188 86 2647
d_flow 189 9 4012
d_flow 189 21 3306
d_flow 189 23 4014
d_flow 189 80 3402
d_flow 190 16 2939
d_flow 190 87 2657
d_flow 191 9 4016
d_flow 191 21 4065
d_flow 191 23 4075
d_flow 191 29 4069
d_flow 191 31 4071
d_flow 191 37 4073
d_flow 191 80 3404
d_flow 192 8 4209
d_flow 192 13 4211
d_flow 192 17 3329
d_flow 192 23 4213
d_flow 192 34 4215
d_flow 192 37 4216
d_flow 192 88 2667
d_flow 193 8 4258
d_flow 193 13 4259
d_flow 193 22 3559
d_flow 193 23 4260
d_flow 193 29 3560
d_flow 193 34 4261
d_flow 193 37 4262
d_flow 193 79 3362
d_flow 194 8 3927
d_flow 194 23 3929
d_flow 194 37 3930
d_flow 194 79 3364
d_flow 195 8 3833
d_flow 195 23 3835
d_flow 195 79 3366
d_flow 196 8 3837
d_flow 196 23 3839
d_flow 196 79 3368
d_flow 197 8 3841
d_flow 197 23 3843
d_flow 197 37 3721
d_flow 197 79 3370
